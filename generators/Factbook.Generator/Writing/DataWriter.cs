using System;
using Factbook.Compiler.Layout;

namespace Factbook.Generator.Writing;

/// <summary>Writes the bytes of a table: one literal, or a class of literals where one would be too large.</summary>
internal static class DataWriter
{
    private const string Services = "global::Factbook.CompilerServices";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    // The JIT compiles every arm of a switch before the first fact, so that two short switches are better than a long one.
    private const int PartsInSwitch = 8;

    /// <summary>Writes the field that the readers start from.</summary>
    /// <param name="layout">The table.</param>
    /// <param name="writer">Where to write.</param>
    public static void WriteField(TableLayout layout, CSharpWriter writer)
    {
        if (layout.Parts.Count > 1)
        {
            writer.Line("private static readonly DataParts Parts = new();");
            writer.Line();
            writer.Line($"internal static readonly {Services}.FactData Data = new {Services}.FactData(Parts);");
        }
        else
        {
            writer.Line($"internal static readonly {Services}.FactData Data = new {Services}.FactData(");
            writer.Literal(layout.Parts[0].AsSpan(), ");");
        }
    }

    /// <summary>Writes the class that holds the parts of a large table.</summary>
    /// <param name="layout">The table.</param>
    /// <param name="writer">Where to write.</param>
    public static void WriteParts(TableLayout layout, CSharpWriter writer)
    {
        int count = layout.Parts.Count;
        if (count == 1)
        {
            return;
        }

        int switches = (count + PartsInSwitch - 1) / PartsInSwitch;
        writer.Line();
        writer.Block($"private sealed class DataParts : {Services}.FactParts", () =>
        {
            writer.Line("internal DataParts()");
            writer.Line($"    : base({count})");
            writer.Line("{");
            writer.Line("}");
            writer.Line();
            string part = $"protected override {Bytes} Part(int number) => ";
            if (switches == 1)
            {
                WriteSwitch(part + "number", 0, count, "Part", "", writer);
            }
            else
            {
                WriteSwitch(part + $"(number / {PartsInSwitch})", 0, switches, "Switch", "(number)", writer);
            }

            for (int i = 0; switches > 1 && i < switches; i++)
            {
                int first = i * PartsInSwitch;
                int end = Math.Min(count, first + PartsInSwitch);
                writer.Line();
                WriteSwitch($"private static {Bytes} Switch{i}(int number) => number", first, end, "Part", "", writer);
            }

            for (int i = 0; i < count; i++)
            {
                writer.Line();
                writer.Line($"private static {Bytes} Part{i} =>");
                writer.Literal(layout.Parts[i].AsSpan(), ";");
            }
        });
    }

    private static void WriteSwitch(string head, int first, int end, string name, string arguments, CSharpWriter writer) =>
        writer.Block($"{head} switch", () =>
        {
            for (int i = first; i < end; i++)
            {
                writer.Line($"{i} => {name}{i}{arguments},");
            }

            writer.Line("_ => default,");
        }, "};");
}

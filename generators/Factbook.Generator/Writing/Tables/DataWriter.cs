using System;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Layout;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Tables;

/// <summary>Writes the bytes of a table or an index: one literal, or a class of literals where one would be too large.</summary>
/// <param name="parts">The bytes, a literal each.</param>
/// <param name="writer">Where to write.</param>
internal sealed class DataWriter(EquatableArray<TableBytes> parts, CSharpWriter writer)
{
    private const string Data = "global::Factbook.CompilerServices.FactData";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    // The JIT compiles every arm of a switch before the first fact, so that two short switches are better than a long one.
    private const int PartsInSwitch = 8;

    /// <summary>Writes the field that the readers start from.</summary>
    public void WriteField()
    {
        if (parts.Count > 1)
        {
            writer.Write($"""
                private static readonly DataParts Parts = new();

                internal static readonly {Data} Data = new {Data}(Parts);
                """);
        }
        else
        {
            writer.Write($"internal static readonly {Data} Data = new {Data}(");
            writer.Write(parts[0].AsSpan(), ");");
        }
    }

    /// <summary>Writes the class that holds the parts of a large table.</summary>
    public void WriteParts()
    {
        int count = parts.Count;
        if (count == 1)
        {
            return;
        }

        int switches = (count + PartsInSwitch - 1) / PartsInSwitch;
        writer.Write($$"""

            private sealed class DataParts : global::Factbook.CompilerServices.FactParts
            {
                internal DataParts()
                    : base({{count}})
                {
                }

                protected override {{Bytes}} Part(int number) => {{(switches == 1 ? "number" : $"(number / {PartsInSwitch})")}} switch
                {
                    {{(switches == 1 ? Arms(0, count, "Part", "") : Arms(0, switches, "Switch", "(number)"))}}
                    _ => default,
                };
                {{CSharpWriter.Each(Enumerable.Range(0, switches == 1 ? 0 : switches), WriteSwitch)}}
                {{CSharpWriter.Each(Enumerable.Range(0, count), WritePart)}}
            }
            """);

        void WriteSwitch(int number) => writer.Write($$"""

            private static {{Bytes}} Switch{{number}}(int number) => number switch
            {
                {{Arms(number * PartsInSwitch, Math.Min(count, (number + 1) * PartsInSwitch), "Part", "")}}
                _ => default,
            };
            """);

        void WritePart(int number)
        {
            writer.Write($"""

                private static {Bytes} Part{number} =>
                """);
            writer.Write(parts[number].AsSpan(), ";");
        }
    }

    private static string Arms(int first, int end, string name, string arguments) =>
        string.Join("\n", Enumerable.Range(first, end - first).Select(number => $"{number} => {name}{number}{arguments},"));
}

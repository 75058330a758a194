using System;
using System.Linq;
using System.Threading;
using Factbook.Compiler.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing;

/// <summary>Writes the dataset's enums, each with the texts and meanings of its members.</summary>
internal static class EnumsWriter
{
    /// <summary>Writes the file.</summary>
    /// <param name="types">The dataset's types.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static SourceText Write(DatasetTypes types, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(types.Namespace, cancellation);
        foreach (EnumType type in types.Enums.Where(type => !type.IsCore))
        {
            WriteEnum(type, writer);
            WriteTexts(type, $"global::{types.Namespace}.{type.Name}", writer);
        }

        return writer.ToSourceText();
    }

    private static void WriteEnum(EnumType type, CSharpWriter writer)
    {
        writer.Line(Documentation.Summary(type.Description, $"The enum {type.EnumName}."));
        writer.Block($"public enum {type.Name}", () =>
        {
            foreach (EnumMember member in type.Members)
            {
                writer.Line(Documentation.Summary(member.Description, member.Text));
                writer.Line($"{member.Name} = {Literal.Number(member.Number)},");
            }
        });
        writer.Line();
    }

    private static void WriteTexts(EnumType type, string qualified, CSharpWriter writer)
    {
        writer.Line(Documentation.Summary($"What the members of {type.Name} are called in data, and what they mean.", ""));
        writer.Block($"public static class {type.Name}Extensions", () =>
        {
            WriteSwitch(type, qualified, writer, "Text", "string", "The text that stands in data; empty for a number that is no member.",
                member => Literal.Text(member.Text), "\"\"");
            writer.Line();
            WriteSwitch(type, qualified, writer, "Description", "string", "What the member means; empty where the schema does not say.",
                member => Literal.Text(member.Description ?? ""), "\"\"");
            if (type.Members.Any(member => member.Meaning is not null))
            {
                writer.Line();
                WriteSwitch(type, qualified, writer, "Meaning", "string?", "The URI or CURIE of the concept, if the schema names one.",
                    member => Literal.Text(member.Meaning), "null");
            }
        });
        writer.Line();
    }

    private static void WriteSwitch(
        EnumType type, string qualified, CSharpWriter writer, string method, string result, string summary,
        Func<EnumMember, string> value, string otherwise)
    {
        writer.Line(Documentation.Summary(summary, ""));
        writer.Line("/// <param name=\"member\">The member.</param>");
        writer.Block($"public static {result} {method}(this {qualified} member) => member switch", () =>
        {
            foreach (EnumMember member in type.Members)
            {
                writer.Line($"{qualified}.{member.Name} => {value(member)},");
            }

            writer.Line($"_ => {otherwise},");
        }, "};");
    }
}

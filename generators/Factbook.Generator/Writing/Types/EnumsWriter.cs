using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout.Usage;
using Factbook.Generator.Writing.Printing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing.Types;

/// <summary>Writes enums, each with the texts and meanings of its members: those of a dataset, and those of the run-time library.</summary>
internal static class EnumsWriter
{
    /// <summary>Writes the file.</summary>
    /// <param name="namespaceName">The namespace of the enums.</param>
    /// <param name="enums">The enums.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SourceText Write(string namespaceName, IReadOnlyCollection<EnumType> enums, CancellationToken cancellation)
    {
        var types = new CSharpTypes(namespaceName);
        CSharpWriter writer = GeneratedFile.Start(namespaceName, cancellation, enums.Select(type => TextsOf(type, types)));
        foreach (EnumType type in enums)
        {
            WriteEnum(type, writer);
            WriteExtensions(type, types.Of(type.Type), writer);
        }

        writer.Write($"""
            {EnumTextWriter.OfAll(types, enums.Select(type => type.Type))}
            """);

        return writer.ToSourceText();
    }

    // The analyzer that checks constants at the users of an enum knows its texts from this.
    private static string TextsOf(EnumType type, CSharpTypes types)
    {
        var lines = new StringBuilder();
        foreach (EnumMember member in type.Members)
        {
            CheckedTexts.AppendLine(lines, [member.Text]);
        }

        return $"EnumTexts(typeof({types.Of(type.Type)}), {Literal.Text(lines.ToString())})";
    }

    private static void WriteEnum(EnumType type, CSharpWriter writer)
    {
        writer.Write($$"""

            {{Documentation.Summary(type.Description, $"The enum {type.EnumName}.")}}
            {{Documentation.Remarks("0 is none of the members.")}}
            {{GeneratedFile.Generated}}
            public enum {{type.Type.Name}}
            {
                {{CSharpWriter.Each(type.Members, WriteMember)}}
            }
            """);

        void WriteMember(EnumMember member) => writer.Write($$"""
            {{Documentation.Summary(member.Description, member.Text)}}
            {{member.Name}} = {{member.Number}},
            """);
    }

    private static void WriteExtensions(EnumType type, string qualified, CSharpWriter writer)
    {
        bool hasMeanings = type.Members.Any(member => member.Meaning is not null);
        writer.Write($$"""

            {{Documentation.Summary($"What the members of {type.Type.Name} are called in data, and what they mean.")}}
            {{GeneratedFile.Generated}}
            public static class {{type.Type.Name}}Extensions
            {
                /// <summary>The text that stands in data.</summary>
                /// <param name="member">The member.</param>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The number is that of no member.</exception>
                public static string Text(this {{qualified}} member) => member switch
                {
                    {{Arms(type, qualified, member => Literal.Text(member.Text))}}
                    _ => throw new global::System.ArgumentOutOfRangeException(nameof(member)),
                };

                /// <summary>Gives the member with a text.</summary>
                /// <param name="text">The text, exactly as it stands in data; <see langword="null"/> is that of no member.</param>
                /// <param name="member">The member, or 0.</param>
                /// <returns>Whether there is such a member.</returns>
                public static bool TryParse(
                    #if NETCOREAPP
                    [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
                    #endif
                    string? text,
                    out {{qualified}} member)
                {
                    member = text switch
                    {
                        {{string.Join("\n", type.Members.Select(member => $"{Literal.Text(member.Text)} => {qualified}.{member.Name},"))}}
                        _ => 0,
                    };
                    return member != 0;
                }

                /// <summary>What the member means; empty where the schema does not say.</summary>
                /// <param name="member">The member.</param>
                public static string Description(this {{qualified}} member) => member switch
                {
                    {{Arms(type, qualified, member => member.Description is { Length: > 0 } text ? Literal.Text(text) : null)}}
                    _ => "",
                };
                {{(hasMeanings ? () => WriteMeanings(type, qualified, writer) : static () => { })}}
            }

            """);
    }

    private static void WriteMeanings(EnumType type, string qualified, CSharpWriter writer) => writer.Write($$"""

        /// <summary>The URI or CURIE of the concept, if the schema names one.</summary>
        /// <param name="member">The member.</param>
        public static string? Meaning(this {{qualified}} member) => member switch
        {
            {{Arms(type, qualified, member => member.Meaning is { } uri ? Literal.Text(uri) : null)}}
            _ => null,
        };
        """);

    private static string Arms(EnumType type, string qualified, Func<EnumMember, string?> value) => string.Join(
        "\n",
        type.Members.Where(member => value(member) is not null).Select(member => $"{qualified}.{member.Name} => {value(member)},"));
}

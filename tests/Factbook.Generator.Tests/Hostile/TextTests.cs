using System;
using System.Linq;
using System.Reflection;
using Factbook.Generator.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Whatever stands in a text, it is text: it compiles, and reads back equal.</summary>
public sealed class TextTests
{
    /// <summary>Texts that would be code, comments or markup if they got out of their quotes.</summary>
    public static readonly string[] Hostile =
    [
        "", " ", "\"", "\"\"\"", "\\", "\\u0022", "\\\"", "'", "{", "}", "{0}", "{{", "}}", "$\"{x}\"", "@\"",
            "\"u8", "\");", "*/", "/*", "//",
        "///", "</summary>", "<summary>", "]]>", "<![CDATA[", "&amp;", "&#34;", "<see cref=\"x\"/>", "#if", "#endif",
            "\n#if X\n", "#line 1", "\r", "\n",
        "\r\n", "\t", "\u0085", "\u2028", "\u2029", "\u0001", "\u001B", "\u007F", "\u200E", "\u202E evil", "\u2066",
            "\uFEFF", "e\u0301", "\u0130", "ı", "ß",
        "\uFFFE", "\uFFFF", "\U0001F600", "\U0010FFFF", "class", "null", "default", "Facts", "nameof(x)", "=> 1;",
            "}\npublic class X {",
        new('a', 5000), string.Concat(Enumerable.Repeat("\U0001F600", 300)),
    ];

    private const string Slots = """
        needed: {required: true}
        maybe: {}
        many: {multivalued: true}
        either: {any_of: [{range: integer}, {range: string}]}
        part: {range: Part, inlined: true}
        parts: {range: Part, multivalued: true, inlined: true, inlined_as_list: true}
        """;

    private static readonly string Schema = Things.Schema(Slots) + """

          Part:
            attributes:
              inner: {required: true}
              inners: {multivalued: true}
        """;

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Hostile),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Choose(1, 0xFFFF).Select(code => ((char)code).ToString()).ArrayOf().Select(string.Concat))
        .Where(text => !text.Contains('\0', StringComparison.Ordinal)
            && !text.Contains('\uFFFD', StringComparison.Ordinal))
        .Select(WithoutLoneSurrogates);

    [Fact]
    public void Texts_that_look_like_code_read_back_equal() => ReadBackEqual(Hostile);

    [Fact]
    public void Any_texts_read_back_equal() => Prop.ForAll(
        Texts.ArrayOf(200).ToArbitrary(), texts => ReadBackEqual(texts))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(6));

    [Fact]
    public void Identifiers_that_look_like_code_find_their_fact()
    {
        string[] ids = [.. Hostile.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];
        string data = "things:\n" + string.Concat(ids.Select(id => $"  - {{id: {Things.Quote(id)}}}\n"));

        FactTable table = Things.Table(Things.Host(Things.Schema(""), data).Compile());

        Assert.Equal(ids.Order(StringComparer.Ordinal), table.Facts.Select(fact => fact.Id));
        Assert.All(ids, id => Assert.Equal(id, table.Find(id)?.Id));
    }

    [Fact]
    public void Descriptions_are_carried_as_they_are_and_the_documentation_stays_well_formed()
    {
        string text = string.Join(" | ", Hostile);
        string quoted = Things.Quote(text);
        string slots = $"kind: {{range: Kind, description: {quoted}, unit: {{ucum_code: {quoted}}}}}\n"
            + "summary: {}\ncode_name: {}";
        string values = $"{{a: {{description: {quoted}, meaning: {quoted}}}}}";
        string rest = $"title: {quoted}\ndescription: {quoted}\nversion: {quoted}\nlicense: {quoted}\n"
            + $"enums: {{Kind: {{description: {quoted}, permissible_values: {values}}}}}";
        string schema = Tiny.Replace(
            Things.Schema(slots, rest), "  Thing:\n", $"  Thing:\n    description: {quoted}\n");

        Assembly assembly = Things.Host(schema, $"things: [{{id: x, kind: a, summary: {quoted}, code_name: First}}]")
            .Compile();

        FactTable table = Things.Table(assembly);
        var dataset = (DatasetInfo)assembly.GetType("Hostile.Facts")!.GetProperty("Dataset")!.GetValue(null)!;
        Assert.All([dataset.Title, dataset.Description, dataset.Version, dataset.License],
            carried => Assert.Equal(text, carried));
        Assert.Equal(text, table.Description);
        Assert.Equal(text, table.Slots.Single(slot => slot.Name == "kind").Description);
        Assert.Equal(text, table.Slots.Single(slot => slot.Name == "kind").Unit);
        Assert.Equal(text, Things.Value(table, table.Facts[0], "summary"));
    }

    [Fact]
    public void Enum_values_may_hold_any_text_that_has_a_letter()
    {
        string[] values =
            [.. Hostile.Where(text => text.Length < 100 && !text.Contains('{', StringComparison.Ordinal))
            .Select((text, i) => $"v{i} {text}")];
        string schema = Things.Schema(
            "kind: {range: Kind}",
            "enums: {Kind: {permissible_values: {" + string.Join(", ",
                values.Select(value => Things.Quote(value) + ": {}")) + "}}}");
        string data =
            "things:\n" + string.Concat(
            values.Select((value, i) => $"  - {{id: x{i:D3}, kind: {Things.Quote(value)}}}\n"));

        Assembly assembly = Things.Host(schema, data).Compile();

        FactTable table = Things.Table(assembly);
        MethodInfo text = assembly.GetType("Hostile.KindExtensions")!.GetMethod("Text")!;
        Assert.Equal(values, table.Facts.Select(fact => text.Invoke(null, [Things.Value(table, fact, "kind")])));
    }

    private static bool ReadBackEqual(string[] texts)
    {
        string data = "things:\n" + string.Concat(texts.Select((text, i) => Row(i, Things.Quote(text))));
        FactTable table = Things.Table(Things.Host(Schema, data).Compile());

        for (int i = 0; i < texts.Length; i++)
        {
            IFact fact = table.Facts[i];
            Assert.Equal(texts[i], Things.Value(table, fact, "needed"));
            Assert.Equal(texts[i], Things.Value(table, fact, "maybe"));
            Assert.Equal([texts[i], "", texts[i]], (FactList<string>)Things.Value(table, fact, "many")!);
            Assert.Equal(texts[i] + "x", ((FactValue)Things.Value(table, fact, "either")!).Text);
            dynamic part = Things.Value(table, fact, "part")!;
            Assert.Equal(texts[i], (string)part.Inner);
            Assert.Equal([texts[i]], (FactList<string>)part.Inners);
            Assert.Equal(part,
                ((System.Collections.IEnumerable)Things.Value(table, fact, "parts")!).Cast<object>().Single());
        }

        return true;
    }

    private static string Row(int number, string text) =>
        $"  - {{id: x{number:D3}, needed: {text}, maybe: {text}, many: [{text}, \"\", {text}], "
        + $"either: {text[..^1]}x\", "
        + $"part: {{inner: {text}, inners: [{text}]}}, parts: [{{inner: {text}, inners: [{text}]}}]}}\n";

    private static string WithoutLoneSurrogates(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => rune.Value != 0xFFFD)
        .Select(rune => rune.ToString()));
}

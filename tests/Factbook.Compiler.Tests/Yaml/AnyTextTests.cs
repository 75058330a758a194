using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Yaml;

public sealed class AnyTextTests
{
    private static readonly string[] Fragments =
    [
        "a", "b: ", "- ", "? ", ": ", "\n", "\n  ", "\n- ", "\na: ", "\n\t", "\r\n", "[", "]", "{", "}", ", ", "'", "\"", "\\",
        "\\u12", "|\n", ">-\n ", "#", " ", "\t", "&x ", "*x", "!t ", "!!", "%", "---\n", "...\n", "<<: ", " #a", "\u00A0", "：", "=======\n", "<<<<<<< \n", "~", "é", "😀", "@", "`",
    ];

    private static readonly string[] Forbidden = ["\uFEFF", "\uFFFD", "\u0085", "\0", "\uD800"];

    // Words of parsers, which mean nothing to who writes facts.
    private static readonly string[] Jargon = ["scanning", "parsing", "scalar", "token", "flow ", "block ", "stream", "indicator", "expected"];

    private const string GoodFile = "a:\n  - id: x.y # c\n    b: [1, {c: 'd'}]\n  - {e: \"f\"}\ng: |\n  one\n  two\nh: >-\n  three\n";

    private static readonly Gen<string> Texts = Gen.Frequency(
        (200, Gen.Elements(Fragments)),
        (1, Gen.Elements(Forbidden))).ListOf().Select(string.Concat);

    [Fact]
    public void Any_text_is_read_or_reported_and_every_span_lies_inside_it() =>
        Prop.ForAll(Texts.ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void A_good_file_with_something_in_the_wrong_place_is_read_or_reported() => Prop.ForAll(
        Gen.Choose(0, GoodFile.Length).Zip(Gen.Elements(Fragments)).ToArbitrary(),
        edit => Holds(GoodFile.Insert(edit.Item1, edit.Item2))).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Any_string_is_read_or_reported() =>
        Prop.ForAll<string>(text => Holds(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    private static bool Holds(string text)
    {
        YamlReadResult result = YamlReader.Read("a.yaml", text);
        IEnumerable<YamlNode> nodes = ReadYaml.Walk(result.File.Root);
        bool spansFit = result.Spans.Nodes.All(span => span is { Start: >= 0, Length: >= 0 } && End(span) <= text.Length);
        bool placesFit = result.File.Problems.All(problem => problem.Place.Span is { } span
            ? End(span) <= text.Length
            : problem.Place.Node < result.Spans.Nodes.Count);
        bool nodesHaveSpans = nodes.All(node => node.Number < result.Spans.Nodes.Count);
        bool ordered = nodes.Zip(nodes.Skip(1)).All(pair => pair.First.Number < pair.Second.Number
            && result.Spans.Nodes[pair.First.Number].Start <= result.Spans.Nodes[pair.Second.Number].Start);
        bool isPlain = result.File.Problems.Select(ProblemText.Format).All(message => !Jargon.Any(word => message.Contains(word, StringComparison.Ordinal)));
        return spansFit && placesFit && nodesHaveSpans && ordered && isPlain;
    }

    private static int End(YamlSpan span) => span.Start + span.Length;
}

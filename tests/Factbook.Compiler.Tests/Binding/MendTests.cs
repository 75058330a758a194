using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

/// <summary>A message about a value says what to write, and what it says is right.</summary>
public sealed partial class MendTests
{
    private static readonly (ScalarKind Kind, string Range)[] Kinds =
    [
        (ScalarKind.Integer, "integer"), (ScalarKind.Decimal, "decimal"), (ScalarKind.Double, "double"),
        (ScalarKind.Boolean, "boolean"), (ScalarKind.Date, "date"), (ScalarKind.DateTime, "datetime"), (ScalarKind.Time, "time"),
    ];

    private static readonly string[] Pieces =
    [
        "0", "1", "12", "31", "2020", "999", "000", "007", ".", ",", "-", "+", "/", ":", " ", "_", "'", "e", "E5", "e-3", "%", " km", "x", "0x",
        "T", "Z", "−", "\u00A0", "５", "٣", "“", "”", "yes", "No", "True", "inf", "NaN",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void What_a_message_says_to_write_has_the_type() => Prop.ForAll(
        Texts.Zip(Gen.Elements(Kinds)).ToArbitrary(),
        sample => Proposed().Match(ScalarMend.Hint(sample.Item2.Kind, sample.Item1)) is not { Success: true } match
            || match.Groups[1].Value.Split(" or ").All(text => IsOfType(sample.Item2.Range, text))).Check(
        Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Theory]
    [InlineData(ScalarKind.Integer, "20000000000000000000", " It does not fit 64 bits, which hold 19 digits and less.")]
    [InlineData(ScalarKind.Integer, "-20000000000000000000", " It does not fit 64 bits, which hold 19 digits and less.")]
    [InlineData(ScalarKind.Integer, "5.5", " It has a fraction.")]
    [InlineData(ScalarKind.Integer, "1.000", " Write 1000 if the point separates thousands.")]
    [InlineData(ScalarKind.Integer, "ten", "")]
    [InlineData(ScalarKind.Decimal, "12345678901234567890123456789", " It has 29 digits.")]
    [InlineData(ScalarKind.Decimal, "1,000", " Write 1000 or 1.000.")]
    [InlineData(ScalarKind.Decimal, "0,007", " Write 0.007.")]
    [InlineData(ScalarKind.Integer, "0.007", " It has a fraction.")]
    [InlineData(ScalarKind.Decimal, "1/2", "")]
    [InlineData(ScalarKind.Double, "1e-400", " It does not fit 64 bits.")]
    [InlineData(ScalarKind.Double, ".inf", " Infinity, and what is no number, cannot be stored.")]
    [InlineData(ScalarKind.Date, "2020-02-31", " February 2020 has 29 days.")]
    [InlineData(ScalarKind.Date, "2020-13-01", " There is no month 13.")]
    [InlineData(ScalarKind.Date, "05/04/2020", " Write 2020-04-05 or 2020-05-04.")]
    [InlineData(ScalarKind.Date, "13/04/2020", " Write 2020-04-13.")]
    [InlineData(ScalarKind.Time, "24:00:00", " A day ends at 23:59:59.")]
    public void A_message_says_why_or_what_to_write(ScalarKind kind, string text, string expected) =>
        Assert.Equal(expected, ScalarMend.Hint(kind, text));

    [Theory]
    [InlineData("1e-30", "decimal", "maximum_value: 0")]
    [InlineData("1.00000000000000000000000000001e0", "decimal", "")]
    [InlineData("12345678901234567890123456789e-1", "decimal", "")]
    [InlineData("9223372036854775807.5e0", "integer", "")]
    public void A_number_with_an_exponent_is_not_rounded(string number, string range, string bound)
    {
        string schema = TestSchemas.Things($"x: {{range: {range}, {bound}}}");

        Assert.NotEmpty(JsonInstance.Problems(schema, "Thing", $$"""{"id": "a", "x": {{number}}}"""));
    }

    [Theory]
    [InlineData("1", "'1' is not a value of Kind. It is written as a number or a truth value; write it in quotes.")]
    [InlineData("\"3\"", "'3' is not a value of Kind. Did you mean '1'?")]
    public void A_word_is_never_suggested_for_itself(string value, string expected)
    {
        string schema = TestSchemas.Things("kind: {range: Kind}", "enums: {Kind: {permissible_values: {'1': {}, '2': {}}}}");

        Assert.Equal([expected], JsonInstance.Problems(schema, "Thing", $$"""{"id": "a", "kind": {{value}}}"""));
    }

    [Fact]
    public void A_letter_of_another_script_is_named() => new CompilerHost(
        TestSchemas.Things("kind: {range: Kind}", "enums: {Kind: {permissible_values: {town: {}}}}"), "things: [{id: a, kind: t\u043Ewn}]")
        .AssertProblems(
            "data.yaml(1,24): error FB0313: 't\u043Ewn' is not a value of Kind. Did you mean 'town'? Its '\u043E' is the letter U+043E.");

    [Fact]
    public void What_is_missing_is_said_with_the_record_that_it_is_missing_in() => TestSchemas.VisitsHost("""
        persons:
          - id: person.eve
            names: [{text: Eve, language: en}]
          - id: person.kim
            names: [{text: Kim, language: en, kind: }]
        """).AssertProblems(
            "data.yaml(3,14): error FB0304: NameVariant of Person 'person.eve' needs 'kind'.",
            "data.yaml(5,45): error FB0304: NameVariant of Person 'person.kim' needs 'kind'.");

    private static bool IsOfType(string range, string text) =>
        new CompilerHost(TestSchemas.Things($"x: {{range: {range}}}"), $"things: [{{id: a, x: \"{text}\"}}]").Problems.Length == 0;

    [GeneratedRegex("^ Write (.*?)( alone| if .*)?\\.$")]
    private static partial Regex Proposed();
}

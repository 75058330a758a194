using System;
using System.Text.Json;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Export;

/// <summary>Patterns of .NET in the words of other languages.</summary>
public sealed class PatternTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("^[A-Z]{2}$", "^[A-Z]{2}$", "[A-Z]{2}")]
    [InlineData("b", "b", @"[\s\S]*b[\s\S]*")]
    [InlineData("^a|b$", "^a|b$", @"a[\s\S]*|[\s\S]*b")]
    [InlineData(@"^a\:b\-\/$", @"^a:b-\/$", @"a:b\-/")]
    [InlineData("(?i)^[a-c]+$", "^[A-Ca-c]+$", "[A-Ca-c]+")]
    [InlineData("^(?<year>[0-9]{4})(?:-x)?$", "^(?:[0-9]{4})(?:-x)?$", @"([0-9]{4})(\-x)?")]
    [InlineData(@"\Aa{,2}\z", @"^a\{,2\}$", @"a\{,2\}")]
    [InlineData("^.+$", @"^[^\n]+$", @"[^\n]+")]
    [InlineData("^[^-a\\]]*$", @"^[^\-\]a]*$", @"[^\-\]a]*")]
    [InlineData("^[a-z-[aeiou]]$", "^[b-df-hj-np-tv-z]$", "[b-df-hj-np-tv-z]")]
    [InlineData("^(?!x)a$", "^(?!x)a$", null)]
    [InlineData(@"^\w$", @"^(?:(?![\u{10000}-\u{10FFFF}])[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{Mn}\p{Nd}\p{Pc}])$", null)]
    [InlineData(@"^(a)\1$", null, null)]
    [InlineData(@"\bx", null, null)]
    [InlineData("(?x) a b", null, null)]
    [InlineData("(?>a)", null, null)]
    public void A_pattern_is_translated_or_left_out_with_a_remark(string pattern, string? ecma, string? xsd)
    {
        string remarks = Export(pattern, "json-schema") + Export(pattern, "csv");

        Assert.Equal(ecma, Pattern("json-schema/towns.schema.json", json => json.GetProperty("$defs").GetProperty("Town").GetProperty("properties").GetProperty("code")));
        Assert.Equal(
            xsd,
            Pattern("csv/datapackage.json", json => json.GetProperty("resources")[1].GetProperty("schema").GetProperty("fields")[1].GetProperty("constraints")));
        Assert.Equal(ecma is null || xsd is null, remarks.Contains($"not said: the pattern {pattern}, because ", StringComparison.Ordinal));
    }

    public void Dispose() => _workspace.Dispose();

    private string Export(string pattern, string format)
    {
        _workspace
            .With("schema.yaml", """
                id: https://example.org/c
                name: c
                default_range: string
                imports: [linkml:types]
                classes:
                  Root: {tree_root: true, attributes: {towns: {range: Town, multivalued: true, inlined_as_list: true}}}
                  Town: {attributes: {id: {identifier: true}, code: {pattern: CODE}}}
                """.Replace("CODE", JsonSerializer.Serialize(pattern), StringComparison.Ordinal))
            .With("data.yaml", "towns: [{id: a}]\n");
        Outcome outcome = _workspace.Run("export", "DIR", "--to", format, "--out", "DIR/" + format, "--force");
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        return outcome.Output;
    }

    private string? Pattern(string file, Func<JsonElement, JsonElement> find)
    {
        using var json = JsonDocument.Parse(_workspace.Read(file));
        return find(json.RootElement).TryGetProperty("pattern", out JsonElement pattern) ? pattern.GetString() : null;
    }
}

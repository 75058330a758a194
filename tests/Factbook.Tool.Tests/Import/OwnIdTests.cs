using System;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Import;

/// <summary>Files whose codes meet become tables with identifiers of their own.</summary>
public sealed class OwnIdTests : IDisposable
{
    private const string Countries = "code,name,money\nBY,Belarus,RB\nCN,China,CY\nCU,Cuba,CU\nDE,Germany,EU\nFR,France,EU\n";
    private const string Currencies = "code,name\nRB,Rouble\nCY,Yuan\nCU,Peso\nEU,Euro\nBY,Belarusian rouble\n";

    private readonly Workspace _workspace = new Workspace().With("countries.csv", Countries).With("currencies.csv", Currencies);

    [Fact]
    public void The_codes_are_the_identifiers_and_the_reason_is_said()
    {
        Outcome outcome = Import();

        Assert.Equal("", outcome.Error);
        Assert.Contains(
            "  identifier: code; it tells all records apart; 'BY' is one of currencies, too, so that identifiers are the table's own\n",
            outcome.Output,
            StringComparison.Ordinal);
        string schema = _workspace.Read("world/data/schema.yaml");
        Assert.Contains(
            "      countries: {range: Country, multivalued: true, inlined: true, inlined_as_list: true, annotations: {factbook_own_ids: true}}\n",
            schema,
            StringComparison.Ordinal);
        Assert.Contains("    slot_usage:\n      id: {pattern: \"^[A-Z]{2}$\"}\n", schema, StringComparison.Ordinal);
        Assert.Contains("  - id: BY\n    code: BY\n    name: Belarus\n    money: RB\n", _workspace.Read("world/data/countries.yaml"), StringComparison.Ordinal);
        Assert.Contains("  - id: BY\n    code: BY\n    name: Belarusian rouble\n", _workspace.Read("world/data/currencies.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_file_updates_the_records_of_its_table_alone()
    {
        Import();
        _workspace.Run("release", "DIR/world");
        _workspace.With("countries.csv", Countries.Replace("Belarus,RB", "Republic of Belarus,RB", StringComparison.Ordinal).Replace("DE,Germany,EU\n", "", StringComparison.Ordinal) + "RB,A new one,EU\n");
        string currencies = _workspace.Read("world/data/currencies.yaml");

        Outcome outcome = _workspace.Run("import", "DIR/countries.csv", "DIR/currencies.csv", "--out", "DIR/world", "--prune");

        Assert.Equal("", outcome.Error);
        Assert.Contains("  ~ countries/BY/name: Belarus -> Republic of Belarus\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(currencies, _workspace.Read("world/data/currencies.yaml"));
        Assert.Contains("  - id: RB\n    code: RB\n    name: A new one\n", _workspace.Read("world/data/countries.yaml"), StringComparison.Ordinal);
        Assert.Contains("    DE: {code_name: Germany, reason:", _workspace.Read("world/data/ids.lock"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("check", "DIR/world").ExitCode);
    }

    [Fact]
    public void Codes_that_do_not_meet_stay_as_they_were()
    {
        _workspace.With("currencies.csv", "code,name\nBYN,Rouble\nCNY,Yuan\nCUP,Peso\nEUR,Euro\n");

        Import();

        Assert.DoesNotContain("factbook_own_ids", _workspace.Read("world/data/schema.yaml"), StringComparison.Ordinal);
        Assert.Contains("  - id: country.by\n", _workspace.Read("world/data/countries.yaml"), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private Outcome Import() => _workspace.Run("import", "DIR/countries.csv", "DIR/currencies.csv", "--out", "DIR/world");
}

using System.Threading.Tasks;
using Factbook.Analyzers.CodeFixes;
using Factbook.Analyzers.Tests.Support;
using Xunit;

namespace Factbook.Analyzers.Tests;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("Fruits.Get(", ")")]
    [InlineData("Fruits.TryGetValue(", ", out _)")]
    [InlineData("Fruits.All.Get(", ")")]
    [InlineData("Fruits.All.Find(", ")")]
    [InlineData("Fruits.All.TryGetValue(", ", out _)")]
    [InlineData("Fruits.ById.ContainsKey(", ")")]
    [InlineData("Fruits.ById.TryGetValue(", ", out _)")]
    [InlineData("Fruits.All.ById.ContainsKey(", ")")]
    public async Task An_identifier_that_is_not_there_is_an_error_wherever_it_is_written(string before, string after)
    {
        await Editor.Shows($$"""{{before}}{|FB0801:"fruit.aple"|}{{after}};""");
        await Editor.Shows($"""{before}"fruit.pear"{after};""");
    }

    [Fact]
    public Task An_identifier_of_an_indexer_is_checked() =>
        Editor.Shows("""_ = Fruits.ById[{|FB0801:"fruit.aple"|}]; _ = Fruits.ById["fruit.pear"];""");

    [Fact]
    public async Task The_key_of_an_index_is_checked_and_the_nearest_one_offered()
    {
        await Editor.Shows(
            """
            _ = Fruits.ByCode[{|FB0801:"X"|}]; _ = Fruits.ByCode["A"];
            Fruits.ByCode.TryGetValue({|FB0801:"X"|}, out _);
            Fruits.ByCode.ContainsKey({|FB0801:"X"|});
            """);
        await Editor.Fixes<IdentifierFix>("""_ = Fruits.ByCode[{|FB0801:"a"|}];""", """_ = Fruits.ByCode["A"];""");
    }

    [Fact]
    public Task Too_many_keys_are_not_checked() => Editor.Shows("""_ = Fruits.ByColour["blu"];""");

    [Fact]
    public Task A_constant_with_a_name_is_a_constant() => Editor.Shows(
        """
        const string stem = "fruit.";
        Fruits.Get({|FB0801:stem + "aple"|});
        Fruits.TryGetValue(({|FB0801:stem + "aple"|}), out _);
        """);

    [Fact]
    public Task A_text_that_is_not_constant_is_not_checked() =>
        Editor.Shows("Fruits.Get(arguments[0]); Shop.Facts.Find(arguments[0]); Fruits.TryGetValue(arguments[0], out _);");

    [Fact]
    public Task Names_are_no_identifiers() => Editor.Shows("""Fruits.Find("Apple");""");

    [Fact]
    public Task Other_dictionaries_are_none_of_ours() => Editor.Shows(
        """
        var mine = new System.Collections.Generic.Dictionary<string, Fruit>();
        mine.TryGetValue("fruit.aple", out _);
        _ = mine["fruit.aple"];
        """);

    [Fact]
    public Task An_identifier_with_a_tab_is_read_as_it_is() => Editor.Shows("""Fruits.Get("odd\tid");""");

    [Fact]
    public async Task The_nearest_identifiers_are_offered()
    {
        const string wrong = """Fruits.Get({|FB0801:"fruit.peer"|});""";
        await Editor.Fixes<IdentifierFix>(wrong, """Fruits.Get("fruit.pear");""");
        await Editor.Fixes<IdentifierFix>(wrong, """Fruits.Get("fruit.peach");""", choice: 1);
    }

    [Fact]
    public async Task A_retired_identifier_is_a_warning_with_what_stands_for_it()
    {
        await Editor.Fixes<IdentifierFix>("""Fruits.Get({|FB0802:"fruit.quince"|});""", """Fruits.Get("fruit.pear");""");
        await Editor.Fixes<IdentifierFix>("""Shop.Facts.Find({|FB0802:"fruit.quince"|});""", """Shop.Facts.Find("fruit.pear");""");
        await Editor.Shows("""Fruits.Get({|FB0802:"fruit.plum"|}); Shop.Facts.TryResolve("fruit.plum", out _);""");
    }

    [Fact]
    public async Task A_fact_of_another_table_is_an_error_and_the_other_table_is_offered()
    {
        await Editor.Fixes<TableFix>("""Fruits.Get({|FB0803:"tool.saw"|});""", """Tools.Get("tool.saw");""");
        await Editor.Shows("""Shop.Facts.Find("tool.saw");""");
    }

    [Fact]
    public async Task A_fact_with_a_member_of_its_own_is_found_without_a_search()
    {
        await Editor.Fixes<TableFix>("""_ = Fruits.Get({|FB0806:"fruit.apple"|});""", "_ = Fruits.Apple;");
        await Editor.Fixes<TableFix>("""_ = Fruits.ById[{|FB0806:"fruit.apple"|}];""", "_ = Fruits.Apple;");
        await Editor.Fixes<TableFix>("""_ = Fruits.All.Get({|FB0806:"fruit.apple"|}).Label;""", "_ = Fruits.Apple.Label;");
    }

    [Fact]
    public Task A_table_that_is_too_large_is_not_checked_and_it_is_said() => Editor.Shows(
        """
        Stones.Get({|FB0809:"stone.x"|});
        Stones.Get({|FB0803:"tool.saw"|});
        Shop.Facts.Find({|FB0809:"stone.x"|});
        Fruits.Get({|FB0801:"stone.x"|});
        """);

    [Fact]
    public async Task Where_identifiers_are_a_tables_own_each_table_is_asked_for_its_own()
    {
        await Editor.Shows("""Coins.Get("CN"); Flags.Get("BY"); Coins.Get({|FB0802:"SU"|}); Flags.Get({|FB0801:"SU"|}); Flags.Get({|FB0803:"CN"|});""");
        await Editor.Shows("""Shop.Facts.Find({|FB0801:"BY"|}); Shop.Facts.TryResolve({|FB0801:"CN"|}, out _); Shop.Facts.Find({|FB0809:"SU"|});""");
        await Editor.Shows("""_ = Coins.Rouble.{|FB0808:Price|}; _ = Flags.Get("BY").Price;""");
        await Editor.Fixes<IdentifierFix>("""Coins.Get({|FB0802:"SU"|});""", """Coins.Get("CN");""");
    }

    [Fact]
    public async Task Severities_are_those_of_the_editorconfig()
    {
        await Editor.Shows("""Fruits.Get("fruit.aple");""", "dotnet_diagnostic.FB0801.severity = none");
        await Editor.Shows("""Fruits.Get("fruit.apple");""", "dotnet_diagnostic.FB0806.severity = none");
    }

    [Fact]
    public Task A_dataset_that_the_generator_made_and_the_compiler_compiled_is_known() => Editor.Shows(
        """
        Persons.Get({|FB0801:"person.anne"|});
        _ = Persons.Get({|FB0806:"person.ann"|});
        Persons.Get({|FB0803:"src.whole"|});
        Sample.Facts.Find({|FB0801:"person.anne"|});
        Sample.Facts.TryResolve({|FB0801:"person.anne"|}, out _);
        Sample.Facts.Find("src.whole");
        _ = Specimens.ByWording[{|FB0801:"The fourth"|}]; _ = Specimens.ByWording["The third"];
        """);

    [Fact]
    public Task A_dataset_is_known_by_its_reference_assembly() => Editor.ShowsOverReferenceAssembly(
        """
        Fruits.Get({|FB0801:"fruit.aple"|}); Fruits.Get({|FB0802:"fruit.quince"|}); Fruits.Get({|FB0803:"tool.saw"|});
        _ = Fruits.ByCode[{|FB0801:"X"|}]; _ = Fruits.Apple.{|FB0808:Price|}; Stones.Get({|FB0809:"stone.x"|});
        TasteExtensions.TryParse({|FB0805:"sweat"|}, out Taste _);
        """);
}

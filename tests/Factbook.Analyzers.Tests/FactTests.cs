using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Factbook.Analyzers.CodeFixes;
using Factbook.Analyzers.Tests.Support;
using Xunit;

namespace Factbook.Analyzers.Tests;

public sealed class FactTests
{
    [Theory]
    [InlineData("EdtfDate.Parse(", ")", "2023-02-30", "2023-02-28~")]
    [InlineData("EdtfDate.TryParse(", ", out _)", "May 2015", "201X")]
    [InlineData("CalendarDate.Parse(", ")", "2023-02-30", "2024-02-29")]
    [InlineData("CalendarDate.TryParse(", ", out _)", "2023-02", "2023-02-01")]
    public async Task A_text_that_is_no_date_is_an_error(string before, string after, string wrong, string right)
    {
        await Editor.Shows($$"""{{before}}{|FB0804:"{{wrong}}"|}{{after}};""");
        await Editor.Shows($"""{before}"{right}"{after};""");
    }

    /// <summary>Every member of every enum of the library, by its text at run time.</summary>
    public static IEnumerable<object[]> Texts =>
        from type in typeof(Hedge).Assembly.GetExportedTypes()
        let method = type.Assembly.GetType(type.FullName + "Extensions")?.GetMethod("Text", [type])
        where type.IsEnum && method is not null
        from member in Enum.GetValues(type).Cast<object>()
        select new[] { type.Name, method.Invoke(null, [member])! };

    [Theory]
    [MemberData(nameof(Texts))]
    public Task A_text_of_an_enum_is_known(string type, string text) => Editor.Shows(
        $$"""
        {{type}}Extensions.TryParse("{{text}}", out {{type}} _);
        {{type}}Extensions.TryParse({|FB0805:"{{text}}-"|}, out {{type}} _);
        """);

    [Fact]
    public async Task A_text_of_an_enum_of_a_dataset_is_known_and_the_nearest_one_offered()
    {
        await Editor.Shows(
            """
            TasteExtensions.TryParse("bitter-sweet", out Taste _);
            System.Enum.TryParse("sweat", out Taste _);
            """);
        await Editor.Fixes<IdentifierFix>(
            """TasteExtensions.TryParse({|FB0805:"sweat"|}, out Taste _);""",
            """TasteExtensions.TryParse("sweet", out Taste _);""");
    }

    [Fact]
    public Task Dates_of_others_are_none_of_ours() =>
        Editor.Shows("""_ = System.DateTime.Parse("2023-02-30"); _ = int.Parse("x");""");

    [Fact]
    public Task A_copy_of_a_fact_is_a_warning() => Editor.Shows(
        """
        _ = Fruits.Apple {|FB0807:with|} { };
        _ = new System.Exception() is { } ? (1, 2) with { Item1 = 3 } : default;
        """);

    [Fact]
    public Task A_disputed_value_of_a_named_fact_is_pointed_out() => Editor.Shows(
        """
        _ = Fruits.Apple.{|FB0808:Price|};
        _ = Fruits.Get("fruit.pear").{|FB0808:Price|};
        _ = Fruits.Apple.Label + Fruits.Peach.Price + nameof(Fruits.Apple.Price);
        """);

    [Fact]
    public Task Disputes_of_a_compiled_dataset_are_known() => Editor.Shows(
        """
        _ = Specimens.Full.{|FB0808:TextDisputed|};
        _ = Specimens.Bare.TextDisputed;
        """);
}

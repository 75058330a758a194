using Factbook.Generator.Pipeline;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Caching;

/// <summary>
/// The look-up by identifier is built again where an identifier comes or goes, and for no other value; the other indexes where a
/// date or a reference does.
/// </summary>
public sealed class KeysStageTests
{
    [Theory]
    [InlineData("a comment in data", "CCC")]
    [InlineData("a value", "CCC")]
    [InlineData("rows change places", "CCC")]
    [InlineData("a new row that sorts last", "CMC")]
    [InlineData("a new row that sorts first", "CMC")]
    public void An_edit_builds_the_look_up_of_these_tables_again(string edit, string tables)
    {
        GeneratorHost host = Edits.All[edit](Tiny.Host().Run()).Run();

        Assert.Equal(tables, host.Reasons(StepNames.Keys));
    }

    [Theory]
    [InlineData("a comment in data", "CCC")]
    [InlineData("a value", "CCC")]
    [InlineData("rows change places", "CCC")]
    [InlineData("a new row that sorts last", "CMC")]
    [InlineData("a new row that sorts first", "CMM")]
    public void An_edit_builds_the_indexes_of_these_tables_again(string edit, string tables)
    {
        GeneratorHost host = Edits.All[edit](Tiny.Host().Run()).Run();

        Assert.Equal(tables, host.Reasons(StepNames.Indexes));
    }
}

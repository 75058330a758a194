using System.Linq;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Caching;

/// <summary>
/// Which stage runs again after which edit. The files stand in the order schema, sources, towns, roads; the tables in
/// the order sources, towns, roads. A letter is an output of a stage: New, Modified, Unchanged, Cached, Removed.
/// </summary>
public sealed class TruthTableTests
{
    private static readonly string[] Stages =
    [
        StepNames.Read, StepNames.Content, StepNames.Schema, StepNames.Types, StepNames.Bind, StepNames.Resolve,
        StepNames.Assemble, StepNames.Table, StepNames.Layout, StepNames.Check,
    ];

    public static TheoryData<string, string, string> Table => new()
    {
        { "nothing", "CCCC CCCC C C CCC C C CCC CCC C", "" },
        { "C# is edited", "CCCC CCCC C C CCC C C CCC CCC C", "" },
        { "files are new with the same content", "UUUU CCCC C C CCC C C CCC CCC C", "" },
        { "a comment in data", "CCMC CCUC C C CCC C C CCC CCC C", "" },
        { "an empty line in data", "CCMC CCUC C C CCC C C CCC CCC C", "" },
        { "line ends in data", "CCMC CCUC C C CCC C C CCC CCC C", "" },
        { "quotes in data", "CCMC CCMC C C CMC U C CCC CCC C", "" },
        { "a value", "CCMC CCMC C C CMC M M UMU CMC U", "Towns" },
        { "a value that is wrong", "CCMC CCMC C C CMC M M UMU CMC M", "Towns problems" },
        { "a new row that sorts last", "CCMC CCMC C C CMC M M UMM CMU U", "Towns" },
        { "a new row that sorts first", "CCMC CCMC C C CMC M M UMM CMM U", "Towns Roads" },
        { "a key and its references", "CCMM CCMM C C CMM M M UMM CMM U", "Towns Roads" },
        { "rows change places", "CCMC CCMC C C CMC U C CCC CCC C", "" },
        { "a file is added", "CCCCN CCCCN C C CCCN M M UMM CMM U", "Towns Roads" },
        { "a file is removed", "CCCR CCCR C C CCR M M UUM CCM U", "Roads" },
        { "a file is renamed", "CCCM CCCM C C CCM U C CCC CCC C", "" },
        { "files are listed in another order", "CCCC CCCC C C CCC C C CCC CCC C", "" },
        { "a comment in the schema", "CMCC CUCC C C CCC C C CCC CCC C", "" },
        { "a description in the schema", "CMCC CMCC M M UUU U C MMM UMU C", "Towns Facts" },
        { "a slot in the schema", "CMCC CMCC M M UMU M M MMM UMU U", "Towns Facts" },
        { "an identifier is retired", "CCCCN CCCCN C C CCC U C CCC CCC C", "retired" },
        { "an option", "CCCC CCCC U M CCC C C MMM MMM C", "Sources Towns Roads Facts retired" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void An_edit_runs_these_stages_and_writes_these_files(string edit, string stages, string written)
    {
        GeneratorHost host = Edits.All[edit](Tiny.Host().Run()).Run();

        Assert.Equal(stages, string.Join(' ', Stages.Select(host.Reasons)));
        Assert.Equal(written, string.Join(' ', host.Written));
    }

    [Fact]
    public void Every_edit_is_in_the_table() => Assert.Equal(Edits.All.Keys, Table.Select(row => (string)row[0]));
}

using System.Globalization;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

public sealed class TableSizeTests
{
    private const string Schema = """
        id: https://example.org/notes
        name: notes
        imports: [linkml:types]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              notes: {range: Note, multivalued: true, inlined: true, inlined_as_list: true}
          Note:
            attributes:
              id: {identifier: true}
              text: {required: true}
        """;

    private static readonly TableLimits FewRows = TableLimits.Default with { MostRows = 2 };

    [Fact]
    [Trait("rule", "FB0904")]
    public void A_table_with_too_many_rows_is_reported_at_the_first_that_does_not_fit()
    {
        Assert.Equal(
            ["FB0904 at the node of row 3: The table 'notes' has more than 2 rows, the most that a compiled table holds. "
                + "Split it, or keep it in a database."],
            Problems(rows: 5, "text", FewRows));
    }

    [Fact]
    public void The_rows_that_fit_are_compiled_all_the_same()
    {
        var host = new CompilerHost(Schema, Data(5, "text"));

        DatasetModel dataset = DatasetAssembler.Assemble(host.Resolved, IdLock.Empty, FewRows);

        Assert.Equal(["note-1", "note-2"], dataset.Keys.Single().Ids);
    }

    [Fact]
    public void Texts_count_by_their_bytes()
    {
        TableLimits limits = TableLimits.Default with { MostBytes = 2 << 20 };

        Assert.Empty(Problems(rows: 3, new string('x', 600_000), limits));
        Assert.Equal(
            ["FB0904 at the node of row 2: The table 'notes' has more than 2 MB, the most that a compiled table holds. "
                + "Split it, or keep it in a database."],
            Problems(rows: 3, new string('ж', 600_000), limits));
    }

    [Fact]
    [Trait("rule", "FB0905")]
    public void A_table_that_strains_the_compiler_is_a_warning()
    {
        TableLimits limits = TableLimits.Default with { LargeBytes = 1 << 20 };

        Assert.Equal(
            ["FB0905 at the node of row 2: The table 'notes' has about 1 MB; compiling it takes about 15 MB of memory. "
                + "Split it, or keep it in a database."],
            Problems(rows: 3, new string('x', 600_000), limits));
    }

    private static string[] Problems(int rows, string text, TableLimits limits)
    {
        var host = new CompilerHost(Schema, Data(rows, text));
        return
        [
            .. DatasetChecker.Check(host.Resolved, IdLock.Empty, limits).Select(problem =>
            {
                int row = 1 + host.Files[0].Tables[0].Rows.ToList().FindIndex(row => row.Slots[0]!.Node == problem.Place.Node);
                string message = string.Format(CultureInfo.InvariantCulture, problem.Rule.Message, [.. problem.Arguments]);
                return string.Create(CultureInfo.InvariantCulture, $"{problem.Rule.Id} at the node of row {row}: {message}");
            }),
        ];
    }

    private static string Data(int rows, string text) =>
        "notes:\n" + string.Concat(Enumerable.Range(1, rows).Select(row => $"  - {{id: note-{row}, text: {text}}}\n"));
}

using Xunit;
using Xunit.Abstractions;

namespace Factbook.Guard.Tests;

/// <summary>
/// What the checker accepts compiles, and every value reads back as it was drawn: through the typed properties, and as JSON.
/// </summary>
public sealed class GuardTests(ITestOutputHelper output)
{
    // Few, so that the fast tests stay fast; that every construct is met is for the slow ones.
    private const int Seeds = 40;

    [Fact]
    public void What_is_accepted_compiles_and_reads_back_as_it_was_drawn() =>
        Report(GuardReport.Of(SeedRange.Seeds(0, Seeds), commands: 1)).AssertFaultless();

    private GuardReport Report(GuardReport report)
    {
        output.WriteLine(report.ToString());
        return report;
    }
}

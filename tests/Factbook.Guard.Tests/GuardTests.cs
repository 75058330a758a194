using Xunit;
using Xunit.Abstractions;

namespace Factbook.Guard.Tests;

/// <summary>
/// What the checker accepts compiles, and every value reads back as it was drawn: through the typed properties, and as JSON.
/// </summary>
public sealed class GuardTests(ITestOutputHelper output)
{
    private const int Seeds = 200;

    [Fact]
    public void What_is_accepted_compiles_and_reads_back_as_it_was_drawn() =>
        GuardReport.Of(SeedRange.Seeds(0, Seeds), commands: 1).AssertGood(output);
}

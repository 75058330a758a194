using Factbook.Guard.Tests;
using Xunit;
using Xunit.Abstractions;

namespace Factbook.ManySeeds.Tests;

/// <summary>What the fast tests hold for some seeds, for many more, and that every construct is met.</summary>
public sealed class ManySeedsTests(ITestOutputHelper output)
{
    private const int FirstSeed = 0;
    private const int Seeds = 1000;

    [Fact]
    public void What_is_accepted_compiles_and_reads_back_as_it_was_drawn() =>
        GuardReport.Of(SeedRange.Seeds(FirstSeed, Seeds), commands: 1).AssertGood(output);
}

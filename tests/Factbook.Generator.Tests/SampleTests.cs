using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_has_no_problem_and_compiles_without_a_warning() => SampleFiles.Host().Compile();
}

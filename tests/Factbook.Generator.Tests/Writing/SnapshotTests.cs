using System.Linq;
using Factbook.Generator.Tests.Support;
using Factbook.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Writing;

/// <summary>What the generator writes for a tiny dataset, reviewed as C# that somebody steps into.</summary>
public sealed class SnapshotTests
{
    [Theory]
    [InlineData("Towns")]
    [InlineData("Roads")]
    [InlineData("Facts")]
    [InlineData("Facts.Enums")]
    [InlineData("Facts.Retired")]
    public void The_file_is_as_reviewed(string name) =>
        Snapshot.Verify(Tiny.Host().Run().Sources[name + ".g.cs"], name);

    [Fact]
    public void There_is_a_file_for_each_table_and_six_for_the_dataset() => Assert.Equal(
        [
            "Facts.Enums.g.cs", "Facts.Records.g.cs", "Facts.References.g.cs", "Facts.Retired.g.cs",
            "Facts.Values.g.cs", "Facts.g.cs",
            "Roads.g.cs", "Sources.g.cs", "Towns.g.cs",
        ],
        Tiny.Host().Run().Sources.Keys.Order(System.StringComparer.Ordinal));
}

using Factbook.PublicApi.Tests.Support;
using Factbook.Tests.Support;
using Xunit;

namespace Factbook.PublicApi.Tests;

/// <summary>
/// What programs can call of the dataset, written down and reviewed: docs/versioning.md says which changes of it need which
/// version. That of the library is declared beside its sources.
/// </summary>
public sealed class PublicApiTests
{
    // Without the members that give single facts, which come with every addition; ids.lock holds them.
    [Fact]
    public void The_dataset_has_the_reviewed_api() =>
        Snapshot.Verify(ApiText.Of(typeof(BelarusChina.Visits).Assembly));
}

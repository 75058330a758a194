using Factbook.PublicApi.Tests.Support;
using Factbook.Tests.Support;
using Xunit;

namespace Factbook.PublicApi.Tests;

/// <summary>
/// What programs can call, written down and reviewed: docs/versioning.md says which changes of it need which version. The API
/// of the other target frameworks is a part of this one; package validation compares them when the packages are made.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_run_time_library_has_the_reviewed_api() =>
        Snapshot.Verify(ApiText.Of(typeof(EdtfDate).Assembly));

    // Without the members that give single facts, which come with every addition; ids.lock holds them.
    [Fact]
    public void The_dataset_has_the_reviewed_api() =>
        Snapshot.Verify(ApiText.Of(typeof(BelarusChina.Visits).Assembly));
}

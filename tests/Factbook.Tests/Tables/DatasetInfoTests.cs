using Xunit;

namespace Factbook.Tests.Tables;

public class DatasetInfoTests
{
    private static readonly DatasetInfo Dataset = new(
        name: "example",
        title: "An example",
        description: "",
        version: "1.2.0",
        license: null,
        tables: [Towns.All]);

    [Fact]
    public void Counts_come_from_the_tables()
    {
        Assert.Equal(3, Dataset.FactCount);
        Assert.Equal(3, Dataset.Counts["towns"]);
        Assert.Equal("example 1.2.0", Dataset.ToString());
    }

    [Fact]
    public void The_hash_is_that_of_the_lines_of_all_tables()
    {
        // printf 'towns c0ffee\n' | sha256sum
        Assert.Equal("e36261092883147bb0116966f67d092c7c7140a913458ce20e8bcc485c3f5e76", Dataset.ContentHash);
    }
}

using System.IO;
using System.Linq;
using Factbook.Compiler.Layout;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

/// <summary>How large tables stand in the resource; the run-time tests read what is written out there.</summary>
public class TableResourceTests
{
    [Fact]
    public void Each_table_stands_behind_its_size_and_its_stamp()
    {
        byte[] small = Bytes(258);
        byte[] large = Bytes(TableBytes.LargestLiteral + 1);

        byte[] resource = Write(small, large);

        Assert.Equal([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. small], resource[..(16 + 258)]);
        Assert.Equal([1, 0, 0x20, 0, 0, 0, 0, 0], resource[(16 + 258)..(24 + 258)]);
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(large)[..8], resource[(24 + 258)..(32 + 258)]);
        Assert.Equal(large, resource[(32 + 258)..]);
    }

    [Fact]
    public void Two_megabytes_are_the_most_that_is_no_resource()
    {
        Assert.False(new TableBytes(Bytes(2 << 20)).IsLarge);
        Assert.True(new TableBytes(Bytes((2 << 20) + 1)).IsLarge);
    }

    [Fact]
    public void Without_tables_it_is_empty() => Assert.Empty(Write());

    private static byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(i => (byte)(0x40 + (i % 63)))];

    private static byte[] Write(params byte[][] tables)
    {
        using var stream = new MemoryStream();
        TableResource.Write(tables.Select(table => new TableBytes(table)), stream);
        return stream.ToArray();
    }
}

using System;
using System.IO;
using System.Runtime.InteropServices;
using Factbook.CompilerServices;
using Factbook.Tests.Support;
using Xunit;

namespace Factbook.Tests.CompilerServices;

/// <summary>Tables that are too large for a literal: the resource of docs/format.md, whole and broken.</summary>
public unsafe class FactResourceTests
{
    private const long Stamp = 0x0102030405060708;

    // Two tables: "@JMinsk", and "@KПінск".
    private static readonly byte[] Towns =
    [
        7, 0, 0, 0, 0, 0, 0, 0, 8, 7, 6, 5, 4, 3, 2, 1, .. "@JMinsk"u8,
        12, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. "@KПінск"u8,
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_table_is_read_where_its_bytes_stand(bool isMapped)
    {
        Type owner = Owner(Towns, isMapped);

        Assert.Equal("Minsk", new FactData(owner, 7, Stamp).Text(1));
        Assert.Equal("Пінск", new FactData(owner, 12, -1).Text(1));
    }

    [Fact]
    public void Bytes_that_come_in_pieces_are_put_together()
    {
        byte[] text = new byte[200_000];
        text.AsSpan().Fill((byte)'x');
        byte[] table = [64, 13, 3, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, .. text];

        var data = new FactData(new AssemblyWithResource(() => new Trickle(table)).Owner, text.Length, 1);

        Assert.Equal('x' & 63, data.Int(199_999, 1));
    }

    [Theory]
    [InlineData(7, Stamp + 1)]
    [InlineData(6, Stamp)]
    [InlineData(12, Stamp)]
    public void Bytes_of_another_build_are_refused(int size, long stamp)
    {
        InvalidDataException fault = Assert.Throws<InvalidDataException>(() => new FactData(Owner(Towns, isMapped: true), size, stamp));

        Assert.Equal(
            "The assembly Towns has another version of the facts of Towns.Streets, which its resource Factbook.facts should hold: "
            + "code and resource come from two builds. Build it again.",
            fault.Message);
    }

    [Fact]
    public void A_resource_that_is_cut_off_anywhere_is_refused()
    {
        for (int length = 0; length < Towns.Length; length++)
        {
            foreach (bool isMapped in (bool[])[true, false])
            {
                Assert.Throws<InvalidDataException>(() => new FactData(Owner(Towns[..length], isMapped), 12, -1));
            }
        }
    }

    [Theory]
    [InlineData(255)]
    [InlineData(127)]
    public void A_size_that_leads_out_of_the_resource_is_refused(byte highest)
    {
        byte[] broken = [.. Towns];
        broken[7] = highest;

        Assert.Throws<InvalidDataException>(() => new FactData(Owner(broken, isMapped: true), 12, -1));
    }

    [Fact]
    public void A_resource_that_is_missing_is_named_with_the_type()
    {
        InvalidDataException fault = Assert.Throws<InvalidDataException>(
            () => new FactData(new AssemblyWithResource(resource: null).Owner, 7, Stamp));

        Assert.StartsWith("The assembly Towns lacks the facts of Towns.Streets, which its resource Factbook.facts", fault.Message, StringComparison.Ordinal);
    }

    private static Type Owner(byte[] resource, bool isMapped) =>
        new AssemblyWithResource(() => isMapped ? Mapped(resource) : new MemoryStream(resource)).Owner;

    // Never given back, as what is mapped with an assembly is not.
    private static UnmanagedMemoryStream Mapped(byte[] resource)
    {
        byte* memory = (byte*)Marshal.AllocHGlobal(resource.Length);
        resource.CopyTo(new Span<byte>(memory, resource.Length));
        return new UnmanagedMemoryStream(memory, resource.Length);
    }

    /// <summary>Gives some bytes at a time, as streams may.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1000));
    }
}

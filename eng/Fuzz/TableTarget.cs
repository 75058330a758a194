using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using Factbook;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Encoding.Texts;
using Factbook.Compiler.Tests.Encoding.Support;
using Factbook.CompilerServices;

namespace Fuzz;

/// <summary>
/// What the compiler writes into a table the library reads from it. The bytes are the values of the table: bytes that no compiler
/// wrote are read without checks, by design, so that they would say nothing.
/// </summary>
internal static class TableTarget
{
    private const int MostRows = 300;

    /// <summary>Identifiers, texts and dates, a line each.</summary>
    public static IReadOnlyList<string> Examples { get; } =
    [
        "visit.2023.01\nvisit.2023.02\nвизит\n2015-05-10/..", "a\nb\nc\nab\nabc\nabcd\nabcdefgh\nabcdefghi", "",
        string.Join('\n', Enumerable.Range(0, 80).Select(number => $"agreement.{number}.industrial_park_of_the_two_countries")),
    ];

    /// <summary>Takes the bytes for the values of one table.</summary>
    public static void Run(byte[] bytes)
    {
        string[] lines = [.. Target.Text(bytes).Split('\n').Take(MostRows)];
        Texts(lines);
        Keys([.. lines.Distinct(StringComparer.Ordinal)]);
        Dates(lines);
        Numbers(bytes);
        Decimals(bytes);
    }

    private static void Texts(string[] texts)
    {
        var heap = new StringHeapBuilder();
        int[] positions = [.. texts.Select(heap.Add)];
        FactData data = PinnedData.Of(heap.ToEquatableArray().AsSpan());
        Target.Require(texts.Zip(positions).All(pair => data.Text(pair.Second) == pair.First), "a text is read as it was written");
    }

    private static void Keys(string[] ids)
    {
        var table = new KeyTable(ids);
        for (int row = 0; row < ids.Length; row++)
        {
            Target.Require(table.Find(new string(ids[row].AsSpan())) == row && table.FindSpan(ids[row]) == row, "an identifier is found");
            Target.Require(table.Id(row) == ids[row], "an identifier is read as it was written");
        }

        var known = ids.ToHashSet(StringComparer.Ordinal);
        foreach (string stranger in ids.SelectMany(id => new[] { id + "0", id + "\0", "0" + id, id[(id.Length / 2)..], id.ToUpperInvariant() }))
        {
            Target.Require(known.Contains(stranger) || table.Find(stranger) == -1, "no other identifier is found");
        }
    }

    private static void Dates(string[] lines)
    {
        foreach (string line in lines)
        {
            if (EdtfDate.TryParse(line, out EdtfDate date) && PackedEdtf.TryPack(date, out _, out _))
            {
                FactData data = Written(buffer => buffer.EdtfInterval(date));
                Target.Require(data.EdtfInterval(0) == date, "a date is read as it was written");
            }
        }
    }

    private static void Numbers(byte[] bytes)
    {
        long?[] numbers = [.. bytes.Chunk(9).Where(chunk => chunk.Length == 9).Select(Number)];
        bool isNullable = numbers.Contains(null);
        NumberColumn column = NumberColumn.Of(numbers, isNullable);
        FactData data = Written(buffer => Array.ForEach(numbers, number => column.Write(buffer, number)));
        for (int row = 0; row < numbers.Length; row++)
        {
            long? read = isNullable
                ? data.NullableLong(row * column.Width, column.Width, column.Minimum)
                : unchecked(data.Long(row * column.Width, column.Width) + column.Minimum);
            Target.Require(read == numbers[row], "a number is read as it was written");
        }

        // The first byte says how many of the others count, so that columns are narrow and wide.
        static long? Number(byte[] chunk) => chunk[0] % 9 is var size and > 0
            ? BinaryPrimitives.ReadInt64LittleEndian(chunk.AsSpan(1)) >> (64 - (8 * size))
            : null;
    }

    private static void Decimals(byte[] bytes)
    {
        decimal[] numbers = [.. bytes.Chunk(13).Where(chunk => chunk.Length == 13).Select(Number)];
        DecimalColumn column = DecimalColumn.Of(numbers.Select(number => (decimal?)number), isNullable: false);
        FactData data = Written(buffer => Array.ForEach(numbers, number => column.Write(buffer, number)));
        for (int row = 0; row < numbers.Length; row++)
        {
            decimal read = data.Decimal(row * (column.Width + 1), column.Width);
            Target.Require(decimal.GetBits(read).SequenceEqual(decimal.GetBits(numbers[row])), "a decimal is read as it was written");
        }

        static decimal Number(byte[] chunk) => new(
            BinaryPrimitives.ReadInt32LittleEndian(chunk.AsSpan(1)),
            BinaryPrimitives.ReadInt32LittleEndian(chunk.AsSpan(5)),
            BinaryPrimitives.ReadInt32LittleEndian(chunk.AsSpan(9)),
            (chunk[0] & 128) != 0,
            (byte)((chunk[0] & 127) % 29));
    }

    private static FactData Written(Action<SixBitBuffer> write)
    {
        var buffer = new SixBitBuffer();
        write(buffer);
        return PinnedData.Of(buffer.AsSpan());
    }
}

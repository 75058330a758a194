using System;
using System.Linq;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Tests.Encoding.Support;
using Factbook.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

public class NumberColumnTests
{
    [Fact]
    public void Years_take_one_group_each()
    {
        NumberColumn column = NumberColumn.Of([1992, 2015, 2023], isNullable: false);

        Assert.Equal(new NumberColumn(1992, 2023, 1, false), column);
    }

    [Fact]
    public void A_column_that_may_lack_values_has_room_for_one_more()
    {
        Assert.Equal(1, NumberColumn.Of([0, 63], isNullable: false).Width);
        Assert.Equal(2, NumberColumn.Of([0, 63], isNullable: true).Width);
    }

    [Fact]
    public void A_column_without_values_is_one_group_wide()
    {
        Assert.Equal(new NumberColumn(0, 0, 1, true), NumberColumn.Of([null, null], isNullable: true));
    }

    [Fact]
    public void A_missing_value_is_refused_where_every_row_has_one() =>
        Assert.Throws<ArgumentException>(() => NumberColumn.Of([1, null], isNullable: false));

    [Fact]
    public void All_of_long_and_none_besides_fit_into_eleven_groups()
    {
        long?[] values = [long.MinValue, null, long.MaxValue, 0, -1];

        Assert.Equal(values, ReadBack(values));
    }

    [Fact]
    public void Any_numbers_are_read_as_they_were_written()
    {
        Gen<long?> number = Gen.OneOf(
            Gen.Constant<long?>(null),
            Gen.Choose(-70, 70).Select(small => (long?)small),
            ArbMap.Default.GeneratorFor<long>().Select(any => (long?)any),
            Gen.Elements<long?>(long.MinValue, long.MaxValue, int.MinValue, int.MaxValue));
        Prop.ForAll(number.ArrayOf().ToArbitrary(), (long?[] values) => ReadBack(values).SequenceEqual(values))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Numbers_of_few_groups_are_read_as_int()
    {
        NumberColumn column = NumberColumn.Of([-5, null, 900], isNullable: true);
        FactData data = Written(column, [-5, null, 900]);

        Assert.Equal(
            [-5, null, 900],
            Enumerable.Range(0, 3).Select(row => data.NullableInt(row * column.Width, column.Width, -5)));
    }

    private static long?[] ReadBack(long?[] values)
    {
        bool isNullable = values.Contains(null);
        NumberColumn column = NumberColumn.Of(values, isNullable);
        FactData data = Written(column, values);
        return
        [
            .. Enumerable.Range(0, values.Length).Select(row => isNullable
                ? data.NullableLong(row * column.Width, column.Width, column.Minimum)
                : unchecked(data.Long(row * column.Width, column.Width) + column.Minimum)),
        ];
    }

    private static FactData Written(NumberColumn column, long?[] values)
    {
        var buffer = new SixBitBuffer();
        foreach (long? value in values)
        {
            column.Write(buffer, value);
        }

        return PinnedData.Of(buffer.ToArray());
    }
}

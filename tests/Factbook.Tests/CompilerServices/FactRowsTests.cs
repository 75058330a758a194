using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Tests.CompilerServices;

public class FactRowsTests
{
    [Fact]
    public void What_was_kept_first_stays()
    {
        string?[] rows = new string?[2];
        int[] claims = FactRows.Claims(2);

        Assert.Equal("first", FactRows.Keep(rows, claims, 1, "first"));
        Assert.Equal("first", FactRows.Keep(rows, claims, 1, "second"));
        Assert.Null(rows[0]);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(31, 30)]
    [InlineData(31, 32)]
    [InlineData(64, 99)]
    public async Task A_thread_that_is_held_while_it_keeps_a_fact_stalls_no_other(int heldRow, int otherRow)
    {
        object?[] rows = new object?[100];
        int[] claims = FactRows.Claims(100);
        // As a thread leaves it that is held between its claim and its fact.
        claims[heldRow / 32] = 1 << (heldRow % 32);
        Task<object> other = Task.Run(() => FactRows.Keep(rows, claims, otherRow, "other"));
        Task<object> same = Task.Run(() => FactRows.Keep(rows, claims, heldRow, "late"));

        Assert.Equal("other", await other.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.False(same.IsCompleted);

        rows[heldRow] = "held";
        Assert.Equal("held", await same.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void Threads_that_make_the_same_row_at_the_same_time_get_one_instance()
    {
        const int rowCount = 20_000;
        object?[] rows = new object?[rowCount];
        int[] claims = FactRows.Claims(rowCount);
        object[][] kept = [.. Enumerable.Range(0, 4).Select(_ => new object[rowCount])];
        using var start = new Barrier(kept.Length);
        Thread[] threads =
        [
            .. kept.Select(mine => new Thread(() =>
            {
                start.SignalAndWait();
                for (int row = 0; row < rowCount; row++)
                {
                    mine[row] = FactRows.Keep(rows, claims, row, new object());
                }
            })),
        ];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        Assert.All(kept, mine => Assert.True(mine.SequenceEqual(rows)));
    }
}

using System.Linq;
using System.Threading;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Tests.CompilerServices;

public class FactRowsTests
{
    [Fact]
    public void What_was_kept_first_stays()
    {
        string?[] rows = new string?[2];

        Assert.Equal("first", FactRows.Keep(rows, 1, "first"));
        Assert.Equal("first", FactRows.Keep(rows, 1, "second"));
        Assert.Null(rows[0]);
    }

    [Fact]
    public void Threads_that_make_the_same_row_at_the_same_time_get_one_instance()
    {
        const int rowCount = 20_000;
        object?[] rows = new object?[rowCount];
        object[][] kept = [.. Enumerable.Range(0, 4).Select(_ => new object[rowCount])];
        using var start = new Barrier(kept.Length);
        Thread[] threads =
        [
            .. kept.Select(mine => new Thread(() =>
            {
                start.SignalAndWait();
                for (int row = 0; row < rowCount; row++)
                {
                    mine[row] = FactRows.Keep(rows, row, new object());
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

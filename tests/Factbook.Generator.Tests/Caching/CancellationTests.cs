using System;
using System.Threading;
using Factbook.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Factbook.Generator.Tests.Caching;

public sealed class CancellationTests
{
    [Fact]
    public void A_run_that_is_cancelled_before_it_begins_reads_nothing()
    {
        GeneratorHost host = Tiny.Host();

        Assert.ThrowsAny<OperationCanceledException>(() => host.Run(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_run_that_is_cancelled_while_it_reads_opens_no_further_file()
    {
        using var cancellation = new CancellationTokenSource();
        int read = 0;
        var host = new GeneratorHost();
        for (int i = 0; i < 10; i++)
        {
            host.With(new Counted($"data/{i}.yaml", () =>
            {
                read++;
                cancellation.Cancel();
            }));
        }

        Assert.ThrowsAny<OperationCanceledException>(() => host.Run(cancellation.Token));
        Assert.Equal(1, read);
    }

    [Fact]
    public void The_run_after_a_cancelled_one_is_complete()
    {
        GeneratorHost host = Tiny.Host();
        Assert.ThrowsAny<OperationCanceledException>(() => host.Run(new CancellationToken(canceled: true)));

        Assert.Equal(Tiny.Host().Run().Sources, host.Run().Sources);
    }

    private sealed class Counted(string path, Action onRead) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            onRead();
            return SourceText.From("things: []");
        }
    }
}

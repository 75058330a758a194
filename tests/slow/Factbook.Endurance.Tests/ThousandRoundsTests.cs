using System;
using System.Diagnostics;
using Factbook.Generator.Tests.Concurrency;
using Xunit;

namespace Factbook.Endurance.Tests;

/// <summary>The race for the first touch, a thousand times: what happens once in hundreds of starts is met too.</summary>
public sealed class ThousandRoundsTests : FirstTouchTests, IDisposable
{
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(8);
    private readonly long _start = Stopwatch.GetTimestamp();

    protected override int Rounds => 1000;

    public void Dispose() => Assert.InRange(Stopwatch.GetElapsedTime(_start), TimeSpan.Zero, Budget);
}

using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Factbook.CompilerServices;

/// <summary>
/// Names the generic code that datasets use with value types that are not their own, because the machine code of this
/// library holds only what the library itself names. Nobody calls it.
/// </summary>
/// <remarks>
/// Public, because code is compiled ahead of time from what is public.
/// Without it the first disputable date of a process waits for the JIT, three quarters of a millisecond longer. An enum of
/// a dataset has to wait: its type is in one assembly and the generic code in another.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Instantiations
{
    /// <summary>Names them.</summary>
    /// <returns>Nothing of meaning.</returns>
    public static bool Name() =>
        Reads<EdtfDate>()
        | Reads<CalendarDate>()
        | Reads<DateTimeOffset>()
        | Reads<TimeSpan>()
        | Reads<int>()
        | Reads<long>()
        | Reads<decimal>()
        | Reads<double>()
        | Reads<bool>();

    // Not optimised, so that each member is called and has code of its own, as other assemblies call it.
    [MethodImpl(MethodImplOptions.NoOptimization)]
    private static bool Reads<T>()
        where T : struct
    {
        var settled = new Disputed<T>(default, null);
        var open = new Disputed<T>(null);
        return settled.TryGet(out _)
            & settled.IsSettled
            & settled.IsDisputed
            & settled.Value.Equals(open.ValueOrDefault);
    }
}

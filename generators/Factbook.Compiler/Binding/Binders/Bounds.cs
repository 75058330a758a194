using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Compares numbers of any kind with a bound. What is no number is neither less nor greater.</summary>
internal static class Bounds
{
    public static bool IsLess(Value value, decimal bound) => Compare(value, bound) < 0;

    public static bool IsGreater(Value value, decimal bound) => Compare(value, bound) > 0;

    private static int Compare(Value value, decimal bound) => value switch
    {
        IntegerValue integer => ((decimal)integer.Number).CompareTo(bound),
        DecimalValue number => number.Number.CompareTo(bound),
        DoubleValue number => number.Number.CompareTo((double)bound),
        _ => 0,
    };
}

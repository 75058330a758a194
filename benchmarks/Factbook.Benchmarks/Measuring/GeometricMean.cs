using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Benchmarks.Measuring;

internal static class GeometricMean
{
    /// <summary>The mean of ratios, in which twice and half cancel each other out.</summary>
    public static double Of(IEnumerable<double> ratios) => Math.Exp(ratios.Average(Math.Log));
}

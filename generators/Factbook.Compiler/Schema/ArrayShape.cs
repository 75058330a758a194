namespace Factbook.Compiler.Schema;

/// <summary>How many dimensions an array has (<c>array</c>): lists within lists, the first dimension outermost.</summary>
/// <param name="Minimum">The least number of dimensions; at least one.</param>
/// <param name="Maximum">The greatest number of dimensions; any number where absent.</param>
/// <param name="Dimensions">What is said of the lengths of the first dimensions.</param>
public sealed record ArrayShape(int Minimum, int? Maximum, EquatableArray<ArrayDimension> Dimensions)
{
    /// <summary>Whether it is a plain list.</summary>
    public bool IsList => Minimum == 1 && Maximum == 1;
}

/// <summary>How long an array is along one dimension.</summary>
/// <param name="Minimum">The least length; any where absent.</param>
/// <param name="Maximum">The greatest length; any where absent.</param>
public sealed record ArrayDimension(int? Minimum, int? Maximum);

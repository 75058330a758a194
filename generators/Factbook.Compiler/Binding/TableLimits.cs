namespace Factbook.Compiler.Binding;

/// <summary>How large a table may be. docs/format.md says where the limits come from.</summary>
/// <remarks>
/// A table's bytes are reckoned before they are laid out: the UTF-8 of its texts and <see cref="BytesOfValue"/> for
/// each value. What is laid out is less than twice that, so that every position in it is an <see langword="int"/>.
/// </remarks>
/// <param name="MostRows">The most rows.</param>
/// <param name="MostBytes">The most bytes.</param>
/// <param name="LargeBytes">The bytes beyond which a warning says what the C# compiler will need.</param>
public sealed record TableLimits(int MostRows, long MostBytes, long LargeBytes)
{
    /// <summary>What each value counts beside its text: its cell, and its places in indexes.</summary>
    public const int BytesOfValue = 16;

    /// <summary>The limits of the format: four million rows, half a gigabyte.</summary>
    public static TableLimits Default { get; } = new(1 << 22, 1L << 29, 1L << 27);
}

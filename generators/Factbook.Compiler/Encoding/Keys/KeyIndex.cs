using System.Linq;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>How the identifiers of a table are stored and looked up.</summary>
/// <remarks>
/// The writer prints <c>Data.{FindMethod}(id, {FindArguments(...)})</c> for the row of an identifier, or -1, where
/// <c>id</c> is a string or a span, and <c>Data.{ReadMethod}(position, {ReadArguments(...)})</c> for the
/// identifier of the key at a position.
/// </remarks>
public sealed record KeyIndex
{
    /// <summary>The number of bytes of a key; every record holds one.</summary>
    public required int KeyWidth { get; init; }

    /// <summary>The keys of all rows, one after another.</summary>
    public required EquatableArray<byte> Keys { get; init; }

    /// <summary>The index section.</summary>
    public required EquatableArray<byte> Section { get; init; }

    /// <summary>The number of bytes of the longest text in the section; 0 where it has none.</summary>
    public int LongestText { get; init; }

    /// <summary>The name of the method of <c>FactData</c> that finds a row.</summary>
    public required string FindMethod { get; init; }

    /// <summary>The name of the method of <c>FactData</c> that gives the identifier of a key.</summary>
    public required string ReadMethod { get; init; }

    /// <summary>The arguments of <see cref="FindMethod"/> after the identifier.</summary>
    public required EquatableArray<KeyArgument> FindParameters { get; init; }

    /// <summary>The arguments of <see cref="ReadMethod"/> after the position.</summary>
    public required EquatableArray<KeyArgument> ReadParameters { get; init; }

    /// <summary>The text of the arguments of <see cref="FindMethod"/> after the identifier.</summary>
    /// <param name="section">The position of <see cref="Section"/> in the data.</param>
    /// <param name="keys">The position of the key of row 0 in the data.</param>
    /// <param name="stride">The distance from one key to the next.</param>
    public string FindArguments(int section, int keys, int stride) => Text(FindParameters, section, keys, stride);

    /// <summary>The text of the arguments of <see cref="ReadMethod"/> after the position.</summary>
    /// <param name="section">The position of <see cref="Section"/> in the data.</param>
    public string ReadArguments(int section) => Text(ReadParameters, section, 0, 0);

    private static string Text(EquatableArray<KeyArgument> arguments, int section, int keys, int stride) =>
        string.Join(", ", arguments.Select(argument => argument.Text(section, keys, stride)));
}

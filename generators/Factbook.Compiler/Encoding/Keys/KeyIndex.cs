using System.Linq;

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>How the identifiers of a table are stored and looked up.</summary>
public sealed record KeyIndex
{
    /// <summary>The number of bytes of a key; every record holds one.</summary>
    public required int KeyWidth { get; init; }

    /// <summary>The keys of all rows, one after another.</summary>
    public required EquatableArray<byte> Keys { get; init; }

    /// <summary>The index section.</summary>
    public required EquatableArray<byte> Section { get; init; }

    /// <summary>How a row is found.</summary>
    public required KeySearch Search { get; init; }

    /// <summary>Whether some identifiers go on in texts of their own.</summary>
    public bool HasTails { get; init; }

    /// <summary>What the search takes after the identifier.</summary>
    public required EquatableArray<KeyArgument> FindParameters { get; init; }

    /// <summary>What reading a key takes after its position.</summary>
    public required EquatableArray<KeyArgument> ReadParameters { get; init; }

    /// <summary>The arguments of the search, for a table whose sections lie where they do.</summary>
    /// <param name="section">The position of the index section.</param>
    /// <param name="keys">The position of the key of row 0.</param>
    /// <param name="stride">The distance from one key to the next.</param>
    public EquatableArray<NamedNumber> FindArguments(int section, int keys, int stride) =>
        FindParameters.Select(argument => argument.At(section, keys, stride)).ToEquatableArray();

    /// <summary>The arguments of reading a key.</summary>
    /// <param name="section">The position of the index section.</param>
    public EquatableArray<NamedNumber> ReadArguments(int section) =>
        ReadParameters.Select(argument => argument.At(section, 0, 0)).ToEquatableArray();
}

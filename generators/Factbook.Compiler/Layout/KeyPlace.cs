using Factbook.Compiler.Encoding.Keys;

namespace Factbook.Compiler.Layout;

/// <summary>How a table's identifiers are found and given.</summary>
/// <param name="Search">How a row is found.</param>
/// <param name="HasTails">Whether some identifiers go on in texts of their own.</param>
/// <param name="FindArguments">The constants that the search takes.</param>
/// <param name="ReadArguments">The constants that reading a key takes.</param>
/// <param name="Position">Where the key of row 0 stands.</param>
public sealed record KeyPlace(
    KeySearch Search,
    bool HasTails,
    EquatableArray<NamedNumber> FindArguments,
    EquatableArray<NamedNumber> ReadArguments,
    int Position);

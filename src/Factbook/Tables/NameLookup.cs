using System.ComponentModel;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>
/// An index by name: the facts that have a name in any of its languages and spellings; case, diacritics and apostrophes do
/// not count. Several facts have a name that identifies nobody alone, such as a bare surname.
/// </summary>
/// <remarks>
/// Made at build time. Keys are names as they are folded for look-up. Immutable; may be read from any number of threads.
/// </remarks>
/// <typeparam name="T">The class of the facts.</typeparam>
public sealed class NameLookup<T> : TextLookup<T>
    where T : class, IFact
{
    /// <summary>Makes an index. For generated code.</summary>
    /// <param name="table">The table.</param>
    /// <param name="data">Its data.</param>
    /// <param name="section">Where the index stands.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NameLookup(FactTable<T> table, FactData data, TextSection section)
        : base(table, data, section)
    {
    }

    private protected override string KeyOf(string text) => NameKey.Fold(text);
}

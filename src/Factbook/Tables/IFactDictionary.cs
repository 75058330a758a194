using System.Collections;

namespace Factbook;

/// <summary>A dictionary of values, for code that does not know their type.</summary>
internal interface IFactDictionary
{
    /// <summary>The values in the order of the source.</summary>
    IEnumerable Values { get; }
}

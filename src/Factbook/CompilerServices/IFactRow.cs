using System.Collections.Generic;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>A fact that tells its slots itself, as its class may have more than that of its table. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFactRow : IStoredFact
{
    /// <summary>The name of the fact's class.</summary>
    string ClassName { get; }

    /// <summary>The slots of the fact's class.</summary>
    IReadOnlyList<Slot> Slots { get; }
}

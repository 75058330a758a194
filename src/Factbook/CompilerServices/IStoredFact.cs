using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>A fact that knows where its table has it. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStoredFact : IFact
{
    /// <summary>The number of the fact's row.</summary>
    int Row { get; }
}

namespace Factbook.Compiler.Encoding.Keys;

/// <summary>How identifiers are stored and found.</summary>
public enum KeySearch
{
    /// <summary>Blocks of eight bytes; a hash with one seed leads to the slot of the row.</summary>
    FewBlocks,

    /// <summary>Blocks of eight bytes; a perfect hash with displacement leads to the slot of the row.</summary>
    ManyBlocks,

    /// <summary>Any texts, in order; a binary search finds the row.</summary>
    Sorted,
}

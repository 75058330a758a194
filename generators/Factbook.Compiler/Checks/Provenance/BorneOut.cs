namespace Factbook.Compiler.Checks.Provenance;

/// <summary>What bears out a value of a cited record.</summary>
internal enum BorneOut
{
    /// <summary>Nothing: no citation names the slot, and it is not inferred.</summary>
    ByNothing,

    /// <summary>A citation that names the slot.</summary>
    ByName,

    /// <summary>Only a citation that names no slot and so bears out all of them.</summary>
    ByDefault,

    /// <summary>What the record says that it follows from: no source prints it.</summary>
    ByInference,
}

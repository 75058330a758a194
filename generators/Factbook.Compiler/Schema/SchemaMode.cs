namespace Factbook.Compiler.Schema;

/// <summary>How a schema is read that says more than a dataset needs, or says it carelessly.</summary>
public enum SchemaMode
{
    /// <summary>A mistake is an error, and so is whatever is not evaluated: for the schema of one's own dataset.</summary>
    Strict = 0,

    /// <summary>What LinkML's own tools accept is accepted, with a warning: for schemas of others.</summary>
    Lenient = 1,
}

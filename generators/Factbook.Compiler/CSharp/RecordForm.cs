namespace Factbook.Compiler.CSharp;

/// <summary>How the record of a class comes by its values.</summary>
public enum RecordForm
{
    /// <summary>A value object, which is made of its values.</summary>
    Value,

    /// <summary>A sealed record in the file of the only table that has its rows, which reads the table's bytes.</summary>
    Row,

    /// <summary>
    /// A record that belongs to a hierarchy, or whose rows stand in several tables: it asks a reader of its table.
    /// </summary>
    Shared,

    /// <summary>A class of the core, whose public type is in the run-time library; the file of its table derives from it.</summary>
    Core,
}

namespace Factbook.Tool.Import.Reading;

/// <summary>How a file writes a single value. Cells of CSV are texts.</summary>
internal enum ScalarForm : byte
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>Nothing.</summary>
    Null,
}

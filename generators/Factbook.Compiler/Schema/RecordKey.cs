namespace Factbook.Compiler.Schema;

/// <summary>
/// What a record is called in the whole dataset: its identifier; with the name of its table and a slash before it where
/// identifiers are the table's own.
/// </summary>
public static class RecordKey
{
    /// <summary>The name of a record in the whole dataset.</summary>
    /// <param name="ownTable">The table whose own identifiers these are; <see langword="null"/> where they are the dataset's.</param>
    /// <param name="id">The identifier.</param>
    public static string Of(string? ownTable, string id) => ownTable is null ? id : $"{ownTable}/{id}";
}

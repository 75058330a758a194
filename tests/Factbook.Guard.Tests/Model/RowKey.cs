namespace Factbook.Guard.Tests.Model;

/// <summary>
/// What a row is called in the whole dataset: its identifier, or its table and its identifier where the identifiers are the
/// table's own.
/// </summary>
internal static class RowKey
{
    private const char Slash = '/';

    public static string Of(string? ownTable, string id) => ownTable is null ? id : ownTable + Slash + id;

    public static string IdOf(string key) => key[(key.IndexOf(Slash) + 1)..];
}

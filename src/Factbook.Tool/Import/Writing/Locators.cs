using System;
using System.Linq;
using Factbook.Tool.Import.Inference;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Writing;

/// <summary>Says where in its file a record stands: by its key, which stays when rows are inserted.</summary>
internal static class Locators
{
    /// <summary>The locator of a record.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The record of the input.</param>
    /// <param name="id">Its identifier, from which the locator is taken where the key has other signs.</param>
    public static string Of(TablePlan table, InputObject row, string id)
    {
        string key = table.Key.Count == 0 ? "" : KeyText.Of(row, table.Key).Replace(KeyText.Separator, ':');
        bool isUsable = key.Length > 0 && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or ':' or '-');
        return "row " + (isUsable ? key : id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..].Replace('_', '-'));
    }
}

using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Search;

/// <summary>The texts that the full-text index of a dataset is made of: all that it depends on.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Tables">The tables in the order of the schema.</param>
public sealed record SearchTexts(string Namespace, EquatableArray<SearchedTable> Tables)
{
    /// <summary>Gathers the texts.</summary>
    /// <param name="types">The types of the dataset.</param>
    /// <param name="dataset">The rows.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SearchTexts Of(DatasetTypes types, DatasetModel dataset, CancellationToken cancellation = default)
    {
        var reader = new SearchTextReader(types, dataset, cancellation);
        return new(types.Namespace, types.Tables.Select(table => new SearchedTable(
            table.Name,
            table.Record.Type,
            (dataset.Tables.FirstOrDefault(rows => rows.RootSlot == table.RootSlot)?.Rows ?? default)
                .Select(reader.TextsOf).ToEquatableArray())).ToEquatableArray());
    }
}

/// <summary>A table of a dataset that is searched.</summary>
/// <param name="Name">The static class's name.</param>
/// <param name="Fact">The type of its facts.</param>
/// <param name="Rows">The texts of each row.</param>
public sealed record SearchedTable(string Name, TypeReference Fact, EquatableArray<EquatableArray<SearchedText>> Rows);

/// <summary>A text that is searched.</summary>
/// <param name="Text">The text.</param>
/// <param name="Weight">How often each of its words counts.</param>
public sealed record SearchedText(string Text, int Weight);

using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Layout;

namespace Factbook.Generator.Writing.Tables;

/// <summary>Writes the calls that find an identifier's row and give a row's identifier.</summary>
internal static class KeyCalls
{
    /// <summary>An expression for the row of the identifier <c>id</c>, or -1.</summary>
    /// <param name="keys">The look-up.</param>
    /// <param name="data">An expression for the table's data.</param>
    public static string Find(KeyPlace keys, string data) => Find(keys.Search, keys.FindArguments, data);

    /// <summary>The same for the texts <c>id</c> of a unique key, whose keys stand one after another before the section.</summary>
    /// <param name="keys">The look-up.</param>
    /// <param name="position">Where the keys begin.</param>
    /// <param name="data">An expression for the table's data.</param>
    public static string Find(KeyIndex keys, int position, string data) =>
        Find(keys.Search, keys.FindArguments(position + keys.Keys.Count, position, keys.KeyWidth), data);

    /// <summary>An expression for the identifier at a position.</summary>
    /// <param name="keys">The look-up.</param>
    /// <param name="data">An expression for the table's data.</param>
    /// <param name="position">An expression for the position.</param>
    public static string Read(KeyPlace keys, string data, string position)
    {
        string method = keys.Search == KeySearch.Sorted ? "SortedKey" : keys.HasTails ? "LongKey" : "Key";
        return $"{data}.{method}({position}, {Arguments(keys.ReadArguments)})";
    }

    private static string Find(KeySearch search, IEnumerable<NamedNumber> arguments, string data)
    {
        string method = search switch
        {
            KeySearch.FewBlocks => "FindKeyOfFew",
            KeySearch.ManyBlocks => "FindKey",
            _ => "FindSortedKey",
        };
        return $"{data}.{method}(id, {Arguments(arguments)})";
    }

    private static string Arguments(IEnumerable<NamedNumber> numbers) =>
        string.Join(", ", numbers.Select(number => $"{number.Name}: {Printing.Literal.Number(number.Value)}"));
}

using System.Collections.Generic;
using System.Text;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Writing;

/// <summary>Writes the records of a table as YAML, in pieces of a size that editors open at once.</summary>
internal sealed class TableText(TablePlan table, IReadOnlyDictionary<string, Identifiers> identifiers)
{
    /// <summary>How long a file may become before the next one is begun.</summary>
    public const int PieceLength = 2_000_000;

    private readonly RecordBuilder _records = new(table, (className, slot, value) => identifiers[className].Find(slot, value));

    /// <summary>The texts of the files, one after the other.</summary>
    public IEnumerable<string> Pieces()
    {
        var text = new StringBuilder();
        IReadOnlyList<string> ids = identifiers[table.ClassName].All;
        for (int i = 0; i < ids.Count; i++)
        {
            if (text.Length == 0)
            {
                text.Append(table.Name).Append(":\n");
            }

            new YamlWriter(text).Item(Record(table.Input.Rows[i], ids[i]), 2);
            if (text.Length > PieceLength)
            {
                yield return text.ToString();
                text.Clear();
            }
        }

        if (text.Length > 0)
        {
            yield return text.ToString();
        }
    }

    /// <summary>A record with its identifier and its citation.</summary>
    private DatumObject Record(InputObject row, string id) => CitedRecord.Of(table, id, _records.Parts(row), row);
}

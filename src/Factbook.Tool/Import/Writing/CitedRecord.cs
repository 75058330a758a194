using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Writing;

/// <summary>Puts a record together: its identifier, what the input says, and where that is said.</summary>
internal static class CitedRecord
{
    /// <summary>The record.</summary>
    public static DatumObject Of(TablePlan table, string id, IEnumerable<KeyValuePair<string, Datum>> said, InputObject row)
    {
        var parts = new List<KeyValuePair<string, Datum>>();
        if (table.Identifier is null)
        {
            parts.Add(new(CoreNames.IdSlot, new DatumScalar(id)));
        }

        parts.AddRange(said);
        if (table.IsCited)
        {
            parts.Add(new(CoreNames.CitesSlot, new DatumList(
            [
                new DatumObject(
                [
                    new("source", new DatumScalar(SourceRecord.IdOf(table.File))),
                    new("locator", new DatumScalar(Locators.Of(table, row, id))),
                ]),
            ])));
        }

        return new DatumObject(parts);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Tool.Export.Formats;

/// <summary>One file a table, one record a line, in the form that the schema wants in a document.</summary>
internal static class JsonLines
{
    /// <summary>Writes the files into a folder.</summary>
    public static void Write(Dataset dataset, string folder, Action<string> progress)
    {
        IReadOnlyDictionary<string, string> names = TableNames.Of(dataset.Schema).OfTables;
        foreach (TableRows table in dataset.Model.Tables)
        {
            progress($"Writing {table.RootSlot} ...");
            string path = Path.Combine(folder, names[table.RootSlot] + ".jsonl");
            using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            foreach (ObjectValue row in table.Rows)
            {
                writer.Write(JsonValues.Of(row, dataset.Schema));
                writer.Write('\n');
            }
        }
    }
}

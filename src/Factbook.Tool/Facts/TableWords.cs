using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Facts;

/// <summary>What a schema says of its tables.</summary>
internal static class TableWords
{
    /// <summary>What the records of a table are; empty where the schema does not say.</summary>
    /// <param name="table">The table.</param>
    /// <param name="schema">Its schema.</param>
    public static string Description(this TableRows table, SchemaModel schema) =>
        schema.Classes.First(candidate => candidate.TreeRoot).FindSlot(table.RootSlot)?.Description
        ?? schema.FindClass(table.ClassName)?.Description
        ?? "";
}

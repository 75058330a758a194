using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;
using Factbook.Tool.Import.Inference;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Planning;

/// <summary>Finds the tables of a schema that exists for the tables of files.</summary>
internal static class SchemaTables
{
    /// <summary>The plans. Keys are not yet among them.</summary>
    /// <exception cref="ToolException">The schema has no such table, or no slot for a column.</exception>
    public static IReadOnlyList<TablePlan> Of(SchemaModel schema, IReadOnlyList<InputFile> files, ImportRules rules) =>
    [
        .. files.SelectMany(file => file.Tables.Where(table => table.Rows.Count > 0), (file, table) => Of(schema, file, table, rules)),
    ];

    /// <summary>The sets of slots that tell records apart, those that are single, present and of the file.</summary>
    public static IEnumerable<IReadOnlyList<SlotPlan>> KeysOf(TablePlan table, SchemaModel schema)
    {
        foreach (UniqueKeyDefinition key in schema.FindClass(table.ClassName)!.UniqueKeys)
        {
            SlotPlan[] slots = [.. key.Slots.Select(name => table.Slots.FirstOrDefault(slot => slot.Name == name)).OfType<SlotPlan>()];
            if (slots.Length == key.Slots.Count && slots.All(slot => slot is { Required: true, Many: Multiplicity.One }))
            {
                yield return slots;
            }
        }
    }

    private static TablePlan Of(SchemaModel schema, InputFile file, InputTable input, ImportRules rules)
    {
        ClassDefinition root = schema.Classes.First(candidate => candidate.TreeRoot);
        string given = rules.Table ?? Naming.Snake(input.Name, "table");
        SlotDefinition slot = root.FindSlot(given) ?? root.FindSlot(Naming.Plural(Naming.Singular(given)))
            ?? throw new ToolException($"{file.Path}: the schema has no table '{given}'; it has {string.Join(", ", root.Slots.Select(table => table.Name))}. Say which with '--table'.");
        ClassDefinition definition = schema.FindClass(slot.Range.Name)!;
        IReadOnlyList<SlotPlan> slots = new SchemaSlots(schema, file, rules).Of(definition, input.Rows, "");
        return new TablePlan
        {
            File = file,
            Input = input,
            Name = slot.Name,
            ClassName = definition.Name,
            Slots = slots,
            Identifier = slots.FirstOrDefault(candidate => candidate.Name == definition.Identifier?.Name),
            IsCited = definition.FindSlot(CoreNames.CitesSlot) is not null,
            CodeNameSlot = definition.CodeNameSlot,
            HasOwnIds = definition.OwnTable is not null,
        };
    }
}

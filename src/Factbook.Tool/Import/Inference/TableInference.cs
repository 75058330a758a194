using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>Finds out what the tables of all files become.</summary>
internal static class TableInference
{
    private static readonly string[] CoreTables = ["sources", "disputes"];

    // What Identified and Cited bring.
    private static readonly string[] CoreSlots = [CoreNames.IdSlot, CoreNames.CodeNameSlot, CoreNames.CitesSlot, CoreNames.InferredSlot, CoreNames.InferenceSlot];

    /// <summary>The plans of the tables.</summary>
    /// <param name="files">The files.</param>
    /// <param name="rules">What the user decides.</param>
    /// <exception cref="ToolException">Something has to be decided by the user.</exception>
    public static IReadOnlyList<TablePlan> Tables(IReadOnlyList<InputFile> files, ImportRules rules)
    {
        (InputFile File, InputTable Table)[] inputs =
            [.. files.SelectMany(file => file.Tables.Where(table => table.Rows.Count > 0), (file, table) => (file, table))];
        if (inputs.Length > 1 && (rules.Table ?? rules.ClassName) is not null)
        {
            throw new ToolException("--table and --class name one table, and the files hold several.");
        }

        var types = new TypeNames();
        var tables = new HashSet<string>(CoreTables, StringComparer.OrdinalIgnoreCase);
        TablePlan[] named = [.. inputs.Select(input => Named(input.File, input.Table, rules, types, tables))];
        TablePlan[] inferred = [.. named.Select(table => WithSlots(table, rules, types))];
        IReadOnlyList<TablePlan> linked = ReferenceInference.Link(inferred);
        return OwnIdInference.Apply([.. linked.Select(table => LabelInference.Label(KeyInference.WithKey(table, linked, rules)))]);
    }

    private static TablePlan WithSlots(TablePlan table, ImportRules rules, TypeNames types)
    {
        var inference = new SlotInference(table.File, rules, types);
        IReadOnlyList<SlotPlan> slots = inference.Slots(table.Input.Rows, "", table.ClassName, CoreSlots);
        inference.RefuseSecondHeadings(table.Input);
        return table with { Slots = [.. slots.Select(slot => slot with { Description = table.File.Package?.Fields.GetValueOrDefault(slot.Column) })] };
    }

    private static TablePlan Named(InputFile file, InputTable input, ImportRules rules, TypeNames types, HashSet<string> tables)
    {
        string given = rules.Table ?? Naming.Snake(input.Name, "table");
        string singular = Naming.Singular(given);
        // A table is a static class in C#, and needs another name than its records.
        string plural = singular == given && rules.Table is null ? Naming.Plural(singular) : given;
        if (!tables.Add(plural))
        {
            singular += "_record";
            plural = Free(Naming.Plural(singular), tables);
        }

        string className = types.Take(rules.ClassName ?? Naming.Pascal(singular));
        types.Take(Naming.Pascal(plural));
        return new TablePlan { File = file, Input = input, Name = plural, ClassName = className, Slots = [] };
    }

    private static string Free(string name, HashSet<string> taken)
    {
        string free = name;
        for (int number = 2; !taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
        }

        return free;
    }
}

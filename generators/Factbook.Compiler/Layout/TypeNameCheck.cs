using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Layout.Types;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Layout;

/// <summary>Finds schema elements whose C# types would have the same name.</summary>
internal static class TypeNameCheck
{
    /// <summary>Checks the names of tables, classes, enums and mixins against each other.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="tables">The tables, whose static classes are named after their slots.</param>
    public static EquatableArray<Problem> Run(SchemaModel schema, IReadOnlyList<TableType> tables)
    {
        var taken = new Dictionary<string, string>(System.StringComparer.Ordinal) { ["Facts"] = "Facts" };
        var problems = new List<Problem>();
        foreach (ClassDefinition definition in schema.Classes.Where(definition => !definition.IsCore && !definition.TreeRoot))
        {
            string name = (definition.Mixin ? "I" : "") + CSharpName.Pascal(definition.Name);
            Take(name, definition.Name, definition.Place);
        }

        foreach (EnumDefinition definition in schema.Enums.Where(definition => !definition.IsCore))
        {
            Take(CSharpName.Pascal(definition.Name), definition.Name, definition.Place);
            Take(CSharpName.Pascal(definition.Name) + "Extensions", definition.Name, definition.Place);
        }

        ClassDefinition? root = schema.Classes.FirstOrDefault(definition => definition.TreeRoot);
        foreach (TableType table in tables)
        {
            Take(table.Name, table.RootSlot, root!.FindSlot(table.RootSlot)!.Place);
            if (table.Record.IsCore)
            {
                Take(table.Record.Name, table.Record.ClassName, root.FindSlot(table.RootSlot)!.Place);
            }
        }

        return problems.ToEquatableArray();

        void Take(string name, string element, ProblemPlace place)
        {
            if (taken.TryGetValue(name, out string? other))
            {
                problems.Add(new Problem(ProblemRules.NamesCollide, place, EquatableArray.Of(other, element, name)));
            }
            else
            {
                taken.Add(name, element);
            }
        }
    }
}

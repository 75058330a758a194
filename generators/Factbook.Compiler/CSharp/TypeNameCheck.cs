using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>Finds schema elements whose C# types would have the same name.</summary>
internal static class TypeNameCheck
{
    /// <summary>Checks the names of tables, classes, enums and mixins against each other.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="types">The types that it becomes.</param>
    public static EquatableArray<Problem> Run(SchemaModel schema, DatasetTypes types)
    {
        var taken = new Dictionary<string, string>(System.StringComparer.Ordinal) { ["Facts"] = "Facts", ["FactStorage"] = "FactStorage" };
        var problems = new List<Problem>();
        foreach (ClassDefinition definition in schema.OwnClasses.Where(definition => !definition.TreeRoot))
        {
            string name = (types.Interfaces.Any(type => type.ClassName == definition.Name) ? "I" : "") + definition.NameInCSharp;
            Take(name, definition.Name, definition.Place);
            if (CSharpName.IsTakenInRecords(name))
            {
                Refuse(definition.Name, name, definition.Place);
            }
        }

        foreach (EnumDefinition definition in schema.OwnEnums)
        {
            Take(definition.NameInCSharp, definition.Name, definition.Place);
            Take(definition.NameInCSharp + "Extensions", definition.Name, definition.Place);
        }

        ClassDefinition? root = schema.Classes.FirstOrDefault(definition => definition.TreeRoot);
        foreach (TableType table in types.Tables)
        {
            ProblemPlace place = root!.FindSlot(table.RootSlot)!.Place;
            Take(table.Name, table.RootSlot, place);
            if (ReservedNames.Members.Contains(table.Name))
            {
                Refuse(table.RootSlot, table.Name, place);
            }
        }

        return problems.ToEquatableArray();

        void Refuse(string element, string name, ProblemPlace place) => problems.Add(new Problem(
            ProblemRules.BadName,
            place,
            EquatableArray.Of(element, $"the type {name} would have a member of the same name; give it another by the annotation factbook_name")));

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

using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Layout;

namespace Factbook.Compiler.Releases.Diff;

/// <summary>
/// What programs are compiled against: types and members by name, with what a change of would break them.
/// </summary>
internal static class PublicMembers
{
    public static IReadOnlyDictionary<string, string> Of(Release release)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (RecordType record in release.Types.OwnRecords)
        {
            members[record.Name] = string.Join(", ", Names(record.Interfaces).Prepend(record.BaseType?.Name ?? "record"));
            Add(record.Name, record.Properties, members);
            Add(record.Name, record.Inverses, members);
        }

        foreach (InterfaceType type in release.Types.Interfaces)
        {
            members[type.Type.Name] = string.Join(", ", Names(type.Bases).Prepend("interface"));
            Add(type.Type.Name, type.Properties, members);
            Add(type.Type.Name, type.Inverses, members);
        }

        foreach (EnumType type in release.Types.OwnEnums)
        {
            members[type.Type.Name] = "enum";
            foreach (EnumMember member in type.Members)
            {
                members[$"{type.Type.Name}.{member.Name}"] = Digits.Of(member.Number);
            }
        }

        foreach (TableType table in release.Types.Tables)
        {
            members[table.Name] = "table of " + table.Record.Type.Name;
            AddIndexes(table, release, members);
            AddFacts(table, release, members);
        }

        return members;
    }

    private static IEnumerable<string> Names(IEnumerable<TypeReference> types) => types.Select(type => type.Name);

    private static string TypeOf(PropertyType property) =>
        property.MapKey is { } key ? $"FactDictionary<{key.Item.Type.Name}, {property.Item.Type.Name}>"
        : property.IsList ? $"FactList<{property.Item.Type.Name}>"
        : property.IsOptional ? property.Item.Type.Name + "?"
        : property.Item.Type.Name;

    private static void Add(string type, EquatableArray<PropertyType> properties, Dictionary<string, string> members)
    {
        foreach (PropertyType property in properties)
        {
            members[$"{type}.{property.Name}"] = TypeOf(property);
        }
    }

    private static void Add(string type, EquatableArray<InverseType> inverses, Dictionary<string, string> members)
    {
        foreach (InverseType inverse in inverses)
        {
            members[$"{type}.{inverse.Name}"] = !inverse.IsList ? inverse.Type.Name + "?"
                : inverse.IsSlice ? $"FactSlice<{inverse.Type.Name}>"
                : $"IReadOnlyList<{inverse.Type.Name}>";
        }
    }

    private static void AddIndexes(TableType table, Release release, Dictionary<string, string> members)
    {
        foreach ((string name, string type, string _, string _) in TableIndexes.Of(table, release.Types))
        {
            members[$"{table.Name}.{name}"] = type;
        }
    }

    private static void AddFacts(TableType table, Release release, Dictionary<string, string> members)
    {
        TableRows? rows = release.Dataset.Tables.FirstOrDefault(rows => rows.RootSlot == table.RootSlot);
        foreach (ObjectValue row in rows?.Rows ?? default)
        {
            RecordType record = release.Types.FindRecord(row.ClassName) ?? table.Record;
            int codeName = record.Position(CoreNames.CodeNameSlot);
            if (codeName >= 0 && row.Slots[codeName] is TextValue name)
            {
                members[$"{table.Name}.{name.Text}"] = record.Type.Name;
            }
        }
    }
}

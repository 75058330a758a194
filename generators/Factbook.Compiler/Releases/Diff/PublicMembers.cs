using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Releases.Diff;

/// <summary>
/// What programs are compiled against: types and members by name, with what a change of would break them.
/// </summary>
internal static class PublicMembers
{
    public static IReadOnlyDictionary<string, string> Of(Release release)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<RecordType> records = release.Types.Classes.Concat(release.Types.AbstractRecords);
        foreach (RecordType record in records.Where(record => !record.IsCore))
        {
            members[record.Name] = string.Join(", ", record.Interfaces.Prepend(record.BaseType ?? "record"));
            Add(record.Name, record.Properties, members);
        }

        foreach (InterfaceType type in release.Types.Interfaces)
        {
            members[type.Name] = string.Join(", ", type.Bases.Prepend("interface"));
            Add(type.Name, type.Properties, members);
        }

        foreach (EnumType type in release.Types.Enums.Where(type => !type.IsCore))
        {
            members[type.Name] = "enum";
            foreach (EnumMember member in type.Members)
            {
                members[$"{type.Name}.{member.Name}"] = member.Number.ToString(CultureInfo.InvariantCulture);
            }
        }

        foreach (TableType table in release.Types.Tables)
        {
            members[table.Name] = "table of " + table.Record.PublicType;
            AddFacts(table, release.Dataset, members);
        }

        return members;
    }

    private static void Add(string type, EquatableArray<PropertyType> properties, Dictionary<string, string> members)
    {
        foreach (PropertyType property in properties)
        {
            members[$"{type}.{property.Name}"] = property.TypeName;
        }
    }

    private static void AddFacts(TableType table, DatasetModel dataset, Dictionary<string, string> members)
    {
        int codeName = table.Record.Properties.ToList().FindIndex(property => property.Slot == CoreNames.CodeNameSlot);
        TableRows? rows = dataset.Tables.FirstOrDefault(rows => rows.RootSlot == table.RootSlot);
        foreach (ObjectValue row in rows?.Rows ?? default)
        {
            if (codeName >= 0 && row.Slots[codeName] is TextValue name)
            {
                members[$"{table.Name}.{name.Text}"] = table.Record.PublicType;
            }
        }
    }
}

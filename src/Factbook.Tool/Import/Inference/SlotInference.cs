using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Tool.Import.Notations;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>Finds out what the columns of records, and of values inside them, become.</summary>
/// <param name="file">The file, for errors.</param>
/// <param name="rules">What the user decides.</param>
/// <param name="types">The names of classes and enums.</param>
internal sealed class SlotInference(InputFile file, ImportRules rules, TypeNames types)
{
    private readonly NotationChooser _chooser = new(file, rules);
    private readonly ScalarInference _scalars = new(rules, types);

    /// <summary>Refuses a table whose first record is a second row of headings: units, or names in another language.</summary>
    /// <exception cref="ToolException">In several columns only the first value is of another kind.</exception>
    public void RefuseSecondHeadings(InputTable table)
    {
        (Column Column, InputScalar Value, string Words)[] odd =
            [.. _chooser.OddFirsts.Where(first => first.Value.Position == table.Rows[0].Position)];
        if (odd.Length > 1)
        {
            string columns = string.Join(", ", odd.Take(3).Select(first => $"'{first.Value.Text}' in '{first.Column.Name}'"));
            throw file.Error(odd[0].Value.Position, $"{columns}: below stand {odd[0].Words}. If this is a second row of headings, say '--headings 2'.");
        }
    }

    /// <summary>The slots of a class.</summary>
    /// <param name="objects">All its instances.</param>
    /// <param name="path">The path of the instances; empty for records.</param>
    /// <param name="owner">The name of the class.</param>
    /// <param name="reserved">Names of slots that the class has from elsewhere.</param>
    public IReadOnlyList<SlotPlan> Slots(
        IReadOnlyList<InputObject> objects, string path, string owner, params IReadOnlyList<string> reserved)
    {
        var names = new SlotNames(owner, reserved);
        return
        [
            .. ColumnCollector.Of(objects, path, rules).Select(column => Slot(column, names.Take(column.Name), owner) with
            {
                Required = column.Filled == objects.Count && column.Filled > 0,
            }).Select(slot => slot.MayLack ? slot with { Required = false } : slot),
        ];
    }

    private SlotPlan Slot(Column column, string name, string owner)
    {
        if (column.NestedList is { } nested)
        {
            throw file.Error(nested.Position, $"'{column.Path}' holds a list inside a list, which no slot can hold; flatten it, or say '--skip {column.Path}'.");
        }

        if (column.Objects.Count > 0 && column.Scalars.Count > 0)
        {
            throw file.Error(column.Scalars[0].Position, $"'{column.Path}' holds a single value here, and one with parts at"
                + $" {file.Place(column.Objects[0].Position)}; mend one of them, or say '--skip {column.Path}'.");
        }

        SlotPlan slot = column.Objects.Count > 0
            ? Object(column, name, owner)
            : _scalars.Slot(column, _chooser.Choose(column), name, owner);
        return slot with { Remarks = [.. slot.Remarks, .. AboutEmpty(column)] };
    }

    private SlotPlan Object(Column column, string name, string owner)
    {
        bool isMapping = column.FirstList is null && Mappings.AreMappings(column.Objects);
        IReadOnlyList<InputObject> instances = isMapping ? [.. column.Objects.SelectMany(mapping => Mappings.Entries(mapping))] : column.Objects;
        Multiplicity many = isMapping ? Multiplicity.Mapping : column.FirstList is null ? Multiplicity.One : Multiplicity.List;
        string singular = many == Multiplicity.One ? name : Naming.Singular(name);
        string range = types.Take(Naming.Pascal(singular), owner);
        IReadOnlyList<SlotPlan> parts = Slots(instances, column.Path, range);
        bool isKeyed = isMapping && MappingKeys.AreKeys(column.Objects, parts);
        return new SlotPlan
        {
            Column = column.Name,
            Path = column.Path,
            Name = name,
            Kind = ValueKind.Object,
            Notation = TextNotation.Instance,
            Many = many,
            Range = range,
            Parts = isKeyed ? MappingKeys.Mark(parts, instances) : parts,
            IsKeyed = isKeyed,
            IsSimple = parts.Count == 2,
            Reason = many switch
            {
                Multiplicity.Mapping => "a mapping: its keys are data, and what stands under them is of one shape",
                Multiplicity.List => "lists of values with parts",
                _ => "values with parts",
            },
        };
    }

    private static IEnumerable<string> AboutEmpty(Column column)
    {
        if (column is { Nulls: > 0, Blanks: > 0 })
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"null ({column.Nulls}) and empty text ({column.Blanks}) differ in the file, and both become no value");
        }

        if (column.EmptyItems > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{column.EmptyItems} empty items of lists are left out");
        }
    }
}

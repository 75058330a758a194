using System.Collections.Generic;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>Walks to the values of a slot.</summary>
internal static class SlotValues
{
    /// <summary>The value of a single slot of a record, as the dataset writes it; empty where there is none.</summary>
    public static string Of(InputObject row, SlotPlan slot) =>
        row.Find(slot.Column) is InputScalar { IsEmpty: false } value ? Text(value, slot) : "";

    /// <summary>All values of a slot in an object, those in lists included.</summary>
    public static IEnumerable<InputScalar> All(InputObject owner, SlotPlan slot) => owner.Find(slot.Column) switch
    {
        InputScalar { IsEmpty: false } value when Text(value, slot).Length > 0 => [value],
        InputList list => Items(list, slot),
        _ => [],
    };

    /// <summary>The objects that a slot has in an object.</summary>
    public static IEnumerable<InputObject> Objects(InputObject owner, SlotPlan slot)
    {
        switch (owner.Find(slot.Column))
        {
            case InputObject { IsEmpty: false } mapping when slot.Many == Multiplicity.Mapping:
                return Mappings.Entries(mapping, slot.KeyColumn);
            case InputObject { IsEmpty: false } value:
                return [value];
            case InputList list:
                var objects = new List<InputObject>();
                foreach (InputNode item in list.Items)
                {
                    if (item is InputObject { IsEmpty: false } one)
                    {
                        objects.Add(one);
                    }
                }

                return objects;
            default:
                return [];
        }
    }

    /// <summary>A value as the dataset writes it; empty where it says that there is none.</summary>
    public static string Text(InputScalar value, SlotPlan slot) =>
        slot.AbsentTexts.Contains(value.Text.Trim()) ? "" : slot.Notation.Read(value) ?? "";

    private static List<InputScalar> Items(InputList list, SlotPlan slot)
    {
        var values = new List<InputScalar>();
        foreach (InputNode item in list.Items)
        {
            if (item is InputScalar { IsEmpty: false } value && Text(value, slot).Length > 0)
            {
                values.Add(value);
            }
        }

        return values;
    }
}

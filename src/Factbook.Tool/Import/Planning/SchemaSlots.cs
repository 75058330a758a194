using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Tool.Import.Inference;
using Factbook.Tool.Import.Notations;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Planning;

/// <summary>Finds the slots of a schema that exists for the columns of a file.</summary>
/// <param name="schema">The schema.</param>
/// <param name="file">The file, for errors.</param>
/// <param name="rules">What the user decides.</param>
internal sealed class SchemaSlots(SchemaModel schema, InputFile file, ImportRules rules)
{
    private readonly NotationChooser _chooser = new(file, rules);

    /// <summary>The slots.</summary>
    /// <param name="definition">The class.</param>
    /// <param name="objects">The records or values.</param>
    /// <param name="path">Their path; empty for records.</param>
    /// <exception cref="ToolException">A column has no slot, or holds what its slot cannot hold.</exception>
    public IReadOnlyList<SlotPlan> Of(ClassDefinition definition, IReadOnlyList<InputObject> objects, string path)
    {
        IReadOnlyList<Column> columns = ColumnCollector.Of(objects, path, rules);
        string[] strangers = [.. columns.Where(column => Find(definition, column.Name) is null).Select(column => column.Path)];
        if (strangers.Length > 0)
        {
            string hint = Suggestions.Hint(strangers[0], definition.Slots.Select(slot => slot.Name));
            throw new ToolException($"{file.Path}: the class {definition.Name} of the schema has no slot for {string.Join(", ", strangers.Select(name => $"'{name}'"))}.{hint}"
                + " Add one (with 'aliases' where it has another name), or say '--skip' with the column.");
        }

        return [.. columns.Select(column => Slot(column, Find(definition, column.Name)!))];
    }

    private static SlotDefinition? Find(ClassDefinition definition, string column) =>
        definition.Slots.FirstOrDefault(slot => slot.Documentation.Any(text => text.Metaslot == "aliases" && text.Text == column))
        ?? definition.FindSlot(column)
        ?? definition.FindSlot(Naming.Snake(column, "column"));

    private SlotPlan Slot(Column column, SlotDefinition slot)
    {
        if (slot.Ranges.Count != 1 || slot.Range.Kind == SlotRangeKind.Any)
        {
            throw new ToolException($"{file.Path}: '{column.Path}' would go to '{slot.Name}', whose values may be of several kinds; that is not imported. Say '--skip {column.Path}'.");
        }

        return slot.Range.Kind == SlotRangeKind.Object ? Object(column, slot) : Scalar(column, slot);
    }

    private SlotPlan Object(Column column, SlotDefinition slot)
    {
        if (column.Scalars.Count > 0)
        {
            throw file.Error(column.Scalars[0].Position, $"'{column.Path}' takes values with parts, and here is '{column.Scalars[0].Text}'.");
        }

        ClassDefinition range = schema.FindClass(slot.Range.Name)!;
        bool isKeyed = schema.Mapped(slot) is not null;
        bool isMapping = column.FirstList is null && slot.Multivalued && (isKeyed || range.FindSlot(Mappings.Key) is not null);
        string? key = isKeyed ? range.IdentifierOrKey!.Name : null;
        IReadOnlyList<InputObject> instances = isMapping ? [.. column.Objects.SelectMany(mapping => Mappings.Entries(mapping, key))] : column.Objects;
        return Plan(column, slot, ValueKind.Object, TextNotation.Instance) with
        {
            Many = isMapping ? Multiplicity.Mapping : slot.Multivalued ? Multiplicity.List : Multiplicity.One,
            IsKeyed = isKeyed,
            IsSimple = range.Slots.Count == 2,
            KeyColumn = key,
            Parts = [.. Of(range, instances, column.Path).Select(part => part with { IsKey = part.Name == key })],
        };
    }

    private SlotPlan Scalar(Column column, SlotDefinition slot)
    {
        if (column.Objects.Count > 0)
        {
            throw file.Error(column.Objects[0].Position, $"'{column.Path}' takes single values, and here is one with parts.");
        }

        ValueKind kind = KindOf(slot);
        NotationChoice choice = _chooser.Stated(column, kind);
        string[] values = kind == ValueKind.Enum ? [.. schema.FindEnum(slot.Range.Name)!.Values.Select(value => value.Text)] : [];
        if (kind == ValueKind.Enum)
        {
            RefuseStrangers(column, slot, values, choice.AbsentTexts);
        }

        return Plan(column, slot, kind, choice.Notation) with { AbsentTexts = choice.AbsentTexts, EnumValues = values };
    }

    private void RefuseStrangers(Column column, SlotDefinition slot, string[] values, IReadOnlySet<string> absent)
    {
        var known = values.ToHashSet(StringComparer.Ordinal);
        InputScalar? stranger = column.Scalars.FirstOrDefault(value => !known.Contains(value.Text.Trim()) && !absent.Contains(value.Text.Trim()));
        if (stranger is not null)
        {
            throw file.Error(stranger.Position, $"'{column.Path}' is '{stranger.Text}', which is no value of {slot.Range.Name}; add it to the schema, under its permissible_values.");
        }
    }

    private ValueKind KindOf(SlotDefinition slot) => slot.Range.Kind switch
    {
        SlotRangeKind.Enum => ValueKind.Enum,
        SlotRangeKind.Reference => ValueKind.Reference,
        _ when slot.Range.Name == "uri" => ValueKind.Uri,
        _ => schema.FindType(slot.Range.Name)!.Kind switch
        {
            ScalarKind.Integer => ValueKind.Integer,
            ScalarKind.Decimal or ScalarKind.Double => ValueKind.Decimal,
            ScalarKind.Boolean => ValueKind.Boolean,
            ScalarKind.Date => ValueKind.Day,
            ScalarKind.DateTime => ValueKind.Moment,
            ScalarKind.Time => ValueKind.Time,
            ScalarKind.Edtf => ValueKind.Date,
            _ => ValueKind.Text,
        },
    };

    private static SlotPlan Plan(Column column, SlotDefinition slot, ValueKind kind, Notation notation) => new()
    {
        Column = column.Name,
        Path = column.Path,
        Name = slot.Name,
        Kind = kind,
        Notation = notation,
        Many = slot.Multivalued ? Multiplicity.List : Multiplicity.One,
        Required = slot.Required,
        Range = slot.Range.Kind == SlotRangeKind.Type ? null : slot.Range.Name,
        Pattern = slot.Pattern,
        Reason = "as the schema says",
    };
}

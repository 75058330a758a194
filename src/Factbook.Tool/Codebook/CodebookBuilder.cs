using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;
using Factbook.Tool.References;

namespace Factbook.Tool.Codebook;

/// <summary>Says what a dataset holds: tables, slots, values inside records, enums, disputes, and how to cite it.</summary>
internal sealed class CodebookBuilder
{
    private readonly Dataset _dataset;
    private readonly SchemaModel _schema;
    private readonly SlotTable _slots;
    private readonly FactIndex _facts;

    private CodebookBuilder(Dataset dataset)
    {
        _dataset = dataset;
        _schema = dataset.Schema;
        _slots = new SlotTable(dataset);
        _facts = new FactIndex(dataset);
    }

    /// <summary>The name of the dataset.</summary>
    public static string Title(Dataset dataset) => dataset.Schema.Title ?? dataset.Schema.Name;

    /// <summary>Builds the codebook.</summary>
    public static IReadOnlyList<Block> Build(Dataset dataset)
    {
        var builder = new CodebookBuilder(dataset);
        return
        [
            .. builder.Introduction(),
            .. dataset.Model.Tables.SelectMany(builder.Table),
            .. builder.Values(),
            .. builder.Enums(),
            .. builder.Disputes(),
            .. builder.Coverage(),
        ];
    }

    private IEnumerable<Block> Introduction()
    {
        yield return new Heading(1, "Codebook: " + Title(_dataset));
        if (_schema.Description is { } description)
        {
            yield return new Paragraph(description);
        }

        int rows = _dataset.Model.Tables.Sum(table => table.Rows.Count);
        int tables = _dataset.Model.Tables.Count;
        yield return new Paragraph(
            $"Version {_schema.Version ?? "not stated"}, licence {_schema.License ?? "not stated"}: {Records(rows)} in "
            + $"{Digits.Of(tables)} {(tables == 1 ? "table" : "tables")}. This text is generated from the schema and the data by "
            + "'factbook codebook'.");
        yield return new Heading(2, "Tables");
        yield return new Grid(
            ["table", "records", "what"],
            [.. _dataset.Model.Tables.Select(table => new Cell[]
            {
                new(table.RootSlot, IsCode: true, Target: TableHeading(table)), Digits.Of(table.Rows.Count), table.Description(_schema),
            })]);
        yield return new Heading(2, "How to cite");
        yield return new Verbatim(Reference.OfDataset(_schema).Text);
    }

    private IEnumerable<Block> Table(TableRows table)
    {
        ClassDefinition definition = _schema.FindClass(table.ClassName)!;
        yield return new Heading(2, TableHeading(table));
        yield return new Paragraph(
            $"{table.Description(_schema)} {Records(table.Rows.Count)} of the class {table.ClassName}.".TrimStart()
            + (What(definition) is { } what ? $" {table.ClassName}: {what}" : ""));
        yield return _slots.Of(definition, table.Rows);
        foreach (Block block in Constraints(definition).Concat(Descendants(table, definition)))
        {
            yield return block;
        }
    }

    // The classes whose records stand in the table, too, each with what it has beside the slots of the table's class.
    private IEnumerable<Block> Descendants(TableRows table, ClassDefinition definition)
    {
        foreach (ClassDefinition descendant in _schema.Classes.Where(other =>
            other.HasInstances && other.Ancestors.Contains(definition.Name)
            && _dataset.Model.Tables.All(own => own.ClassName != other.Name)))
        {
            ObjectValue[] rows = [.. table.Rows.Where(row => row.ClassName == descendant.Name)];
            yield return new Heading(3, $"Class {descendant.Name} in {table.RootSlot}");
            yield return new Paragraph($"{Records(rows.Length)}. {What(descendant)}".TrimEnd());
            SlotDefinition[] own = [.. descendant.Slots.Where(slot => !slot.Equals(definition.FindSlot(slot.Name)))];
            if (own.Length > 0)
            {
                yield return _slots.Of(own, rows);
            }

            foreach (Block block in Constraints(descendant))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<Block> Constraints(ClassDefinition definition)
    {
        foreach (UniqueKeyDefinition key in definition.UniqueKeys)
        {
            yield return new Paragraph("Together these occur once: " + string.Join(", ", key.Slots) + ".");
        }

        foreach (RuleDefinition rule in definition.Rules.Where(rule => rule.Description is not null))
        {
            yield return new Paragraph($"Rule: {rule.Description}.");
        }
    }

    private IEnumerable<Block> Values()
    {
        ClassDefinition[] classes = [.. _schema.Classes.Where(definition => definition.IsValueObject && definition.Name != "Any")];
        if (classes.Length == 0)
        {
            yield break;
        }

        yield return new Heading(2, "Values inside records");
        foreach (ClassDefinition definition in classes)
        {
            yield return new Heading(3, SlotTable.ClassHeading(definition.Name));
            yield return new Paragraph(What(definition) ?? "");
            yield return _slots.Of(definition, _slots.InstancesOf(definition.Name));
        }
    }

    private IEnumerable<Block> Enums()
    {
        yield return new Heading(2, "Lists of values");
        foreach (EnumDefinition definition in _schema.Enums)
        {
            yield return new Heading(3, SlotTable.EnumHeading(definition.Name));
            yield return new Paragraph(DocumentationWords.After(definition.Description, definition.Documentation) ?? "");
            yield return new Grid(
                ["value", "meaning", "concept", "used"],
                [.. definition.Values.Select(value => new Cell[]
                {
                    new(value.Text, IsCode: true), DocumentationWords.After(value.Description ?? value.Title, value.Documentation), value.Meaning,
                    Digits.Of(_slots.Uses(definition.Name, value.Text)),
                })]);
        }
    }

    private IEnumerable<Block> Disputes()
    {
        Fact[] disputes =
        [
            .. _facts.All.Select(entry => entry.Fact).Where(fact => fact.ClassName == CoreNames.Dispute && fact.Find(Dispute.Slots.Claims) is not null),
        ];
        if (disputes.Length == 0)
        {
            yield break;
        }

        yield return new Heading(2, "What sources state differently");
        yield return new Grid(
            ["record", "slot", "claims", "followed", "reason"],
            [.. disputes.Select(dispute => new Cell[]
            {
                new(dispute.Text(Dispute.Slots.AboutRecord) ?? "", IsCode: true),
                new(dispute.Text(Dispute.Slots.AboutSlot) ?? "", IsCode: true),
                Digits.Of(dispute.Children(Dispute.Slots.Claims).Count()),
                dispute.Text(Dispute.Slots.Canonical) ?? "none",
                $"{dispute.Text(Dispute.Slots.Method)}: {dispute.Text(Dispute.Slots.Rationale)}",
            })]);
    }

    private IEnumerable<Block> Coverage()
    {
        ILookup<string, Fact> byTable = _facts.All.ToLookup(entry => entry.Table, entry => entry.Fact);
        Cell[][] series =
        [
            .. from entry in _facts.All
               from covered in SeriesCoverage.Of(entry.Fact, byTable, _schema)
               select new Cell[]
               {
                   new(entry.Fact.Id, IsCode: true), covered.Series, Digits.Of(covered.Count),
                   covered.First?.ToString() ?? "", covered.Last?.ToString() ?? "", covered.GapsText,
               },
        ];
        if (series.Length == 0)
        {
            yield break;
        }

        yield return new Heading(2, "How far the series reach");
        yield return new Paragraph("Counted from the records; what they cannot say stands in the notes on coverage.");
        yield return new Grid(["note", "series", "records", "first", "last", "years without a record"], series);
    }

    private static string? What(ClassDefinition definition) => DocumentationWords.After(definition.Description, definition.Documentation);

    private static string TableHeading(TableRows table) => "Table " + table.RootSlot;

    private static string Records(int number) => $"{Digits.Of(number)} {(number == 1 ? "record" : "records")}";
}

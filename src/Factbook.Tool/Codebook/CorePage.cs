using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Codebook;

/// <summary>Says what a dataset takes from <c>factbook:core</c>, and what each element of it brings in C#.</summary>
internal sealed class CorePage
{
    private readonly SchemaModel _core = SchemaReader.ReadClasses([CoreModule.File], CoreModule.Import);

    /// <summary>The title of the page.</summary>
    public const string Title = "The module " + CoreModule.Import;

    /// <summary>Builds the page.</summary>
    public static IReadOnlyList<Block> Build() => new CorePage().Blocks();

    private IReadOnlyList<Block> Blocks()
    {
        ClassDefinition[] mixins = [.. _core.Classes.Where(definition => definition.Mixin)];
        ClassDefinition[] tables = [.. _core.Classes.Where(definition => definition.IsTable)];
        return
        [
            new Heading(1, Title),
            new Paragraph($"{_core.Title}. {_core.Description}"),
            new Paragraph(
                "This text is generated from the module by 'factbook codebook --core'. In its code, fact stands for any fact, and Visits, "
                + "Persons and their members for tables of a dataset with such facts."),
            .. Part("Mixins, which give slots to the classes of a dataset", mixins),
            .. Part("Classes whose records stand in tables", tables),
            .. Part("Values inside records", _core.Classes.Except(mixins).Except(tables)),
            new Heading(2, "Types"),
            .. _core.Types.Where(IsOfTheCore).SelectMany(Type),
            new Heading(2, "Lists of values"),
            new Paragraph("Each is an enum: Hedge.MoreThan.Text() is what data have for a member, Description() what it means, and HedgeExtensions.TryParse finds the "
                + "member of a text. Those of a dataset are the same."),
            .. _core.Enums.SelectMany(Enum),
        ];
    }

    private IEnumerable<Block> Part(string title, IEnumerable<ClassDefinition> classes) =>
        classes.SelectMany(Class).Prepend(new Heading(2, title));

    private IEnumerable<Block> Class(ClassDefinition definition)
    {
        yield return new Heading(3, definition.Name);
        yield return new Paragraph(
            definition.Description + (definition.Mixins.Count == 0 ? "" : $" Mixins: {string.Join(", ", definition.Mixins)}."));
        if (definition.Slots.Count > 0)
        {
            yield return new Grid(
                ["slot", "property", "type", "needed", "meaning"],
                [.. definition.Slots.Select(slot => new Cell[]
                {
                    new(slot.Name, IsCode: true),
                    new(CSharpName.Property(slot.NameInCSharp, definition.NameInCSharp), IsCode: true),
                    Range(slot),
                    SlotTable.Need(slot),
                    SlotTable.Meaning(slot),
                })]);
        }

        foreach (RuleDefinition rule in definition.Rules)
        {
            yield return new Paragraph($"Rule: {rule.Description}.");
        }

        yield return Members(definition.Name);
    }

    private static IEnumerable<Block> Type(TypeDefinition type)
    {
        yield return new Heading(3, type.Name);
        yield return new Paragraph(type.Description ?? "");
        yield return Members(type.Name);
    }

    private static IEnumerable<Block> Enum(EnumDefinition definition)
    {
        yield return new Heading(3, definition.Name);
        yield return new Paragraph(definition.Description ?? "");
        yield return new Grid(
            ["value", "member", "meaning"],
            [.. definition.Values.Select(value => new Cell[]
            {
                new(value.Text, IsCode: true), new($"{definition.NameInCSharp}.{value.NameInCSharp}", IsCode: true), value.Description,
            })]);
    }

    private static Grid Members(string element) => new(
        ["in C#", "what it is"],
        [.. CoreMembers.Of(element).Select(member => new Cell[] { new(member.Code, IsCode: true), member.Meaning })]);

    private Cell Range(SlotDefinition slot) => new(
        slot.Multivalued ? "list of " + slot.Range.Name : slot.Range.Name,
        Target: slot.Range.Kind == SlotRangeKind.Type && !_core.Types.Any(type => type.Name == slot.Range.Name && IsOfTheCore(type))
            ? null
            : slot.Range.Name);

    private static bool IsOfTheCore(TypeDefinition type) => type.Place.Path == CoreModule.Import;
}

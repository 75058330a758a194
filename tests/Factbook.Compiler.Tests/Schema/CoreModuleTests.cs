using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

public sealed class CoreModuleTests
{
    private const string Dataset =
        """
        id: https://example.org/facts
        name: facts
        title: Facts
        version: 1.2.0
        license: CC0-1.0
        imports: [linkml:types, factbook:core]
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              persons: {range: Person, multivalued: true, inlined: true, inlined_as_list: true}
              disputes: {range: Dispute, multivalued: true, inlined: true, inlined_as_list: true}
          Person:
            mixins: [Identified, Agent, Cited]
        """;

    [Fact]
    public void The_core_module_is_read_without_a_problem()
    {
        Assert.Empty(CoreModule.File.Problems);
        Assert.Empty(SchemaReader.Read([CoreModule.File with { Path = "schema.yaml" }]).Problems
            .Where(problem => problem.Rule != ProblemRules.BadTreeRoot)
            .Select(ProblemText.Format));
    }

    [Fact]
    public void A_dataset_builds_on_it()
    {
        SchemaModel model = Read();

        Assert.Empty(model.Problems.Select(ProblemText.Format));
        Assert.Equal(("facts", "Facts", "1.2.0", "CC0-1.0"), (model.Name, model.Title, model.Version, model.License));
        Assert.True(model.FindClass("Source")!.IsCore);
        Assert.True(model.FindEnum("Hedge")!.IsCore);
        Assert.False(model.FindClass("Person")!.IsCore);
        Assert.Equal(ScalarKind.Edtf, model.FindType("EdtfDate")!.Kind);
    }

    [Theory]
    [InlineData("Source", "publisher", SlotRangeKind.Reference)]
    [InlineData("Source", "derives_from", SlotRangeKind.Reference)]
    [InlineData("Source", "kind", SlotRangeKind.Enum)]
    [InlineData("Source", "published", SlotRangeKind.Type)]
    [InlineData("Dispute", "about_record", SlotRangeKind.Reference)]
    [InlineData("Dispute", "claims", SlotRangeKind.Object)]
    [InlineData("Claim", "value", SlotRangeKind.Any)]
    [InlineData("Person", "names", SlotRangeKind.Object)]
    [InlineData("Person", "cites", SlotRangeKind.Object)]
    [InlineData("Dataset", "persons", SlotRangeKind.Object)]
    public void Its_ranges_are_references_or_objects(string className, string slot, SlotRangeKind kind) =>
        Assert.Equal(kind, Read().FindClass(className)!.FindSlot(slot)!.Range.Kind);

    [Fact]
    public void A_class_has_the_slots_of_its_mixins_in_order()
    {
        ClassDefinition person = Read().FindClass("Person")!;

        Assert.Equal(
            ["id", "code_name", "names", "cites", "inferred", "inference", "not_stated"],
            person.Slots.Select(slot => slot.Name));
        Assert.Equal(["Agent", "Cited", "Identified", "Person"], person.Ancestors);
        Assert.Equal("id", person.Identifier!.Name);
        Assert.True(person.Identifier.Required);
        Assert.True(person.IsTable);
        Assert.Single(person.Rules);
    }

    [Fact]
    public void Without_the_mixin_of_a_persons_users_an_agent_is_still_referred_to()
    {
        SchemaModel core = SchemaReader.Read([CoreModule.File with { Path = "schema.yaml" }]);

        Assert.Equal(SlotRangeKind.Reference, core.FindClass("Source")!.FindSlot("publisher")!.Range.Kind);
    }

    [Fact]
    public void Its_tables_have_fixed_names_and_sources_are_needed()
    {
        Assert.Equal(
            ["schema.yaml(11,7): error FB0221: 'publications' cannot be a table: the table of Source is called 'sources'.",
                "schema.yaml(8,3): error FB0220: The schema uses factbook:core, so its tree root needs the table 'sources' of Source."],
            ReadSchema.Problems(
                ("schema.yaml", Dataset.Replace("sources:", "publications:"))).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_derives_from_its_concrete_classes() => Assert.Equal(
        ["schema.yaml(16,17): error FB0223: 'Source' belongs to factbook:core and cannot be a parent."],
        ReadSchema.Problems(("schema.yaml", Dataset + "\n  Video: {is_a: Source, abstract: true}")));

    [Theory]
    [InlineData("strict")]
    [InlineData("lenient")]
    public void A_name_of_the_core_is_taken(string mode) => Assert.Contains(
        "schema.yaml(17,3): error FB0212: 'Quantity' is already declared.",
        ReadSchema.Problems(("schema.yaml", $"annotations: {{factbook_mode: {mode}}}\n{Dataset}\n  Quantity: {{}}")));

    private static SchemaModel Read() => SchemaReader.Read([YamlReader.Read("schema.yaml", Dataset).File]);
}

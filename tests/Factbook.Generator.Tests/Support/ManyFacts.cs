using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Generator.Tests.Support;

/// <summary>A dataset on which every stage works for a while.</summary>
internal sealed class ManyFacts
{
    private const string Head = """
        id: https://example.org/towns
        name: towns
        imports: [linkml:types, factbook:core]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              towns: {range: Town, multivalued: true, inlined: true, inlined_as_list: true}
          Town:
            mixins: [Identified, Cited]
            unique_keys: {place: {unique_key_slots: [label, founded]}}
            attributes:
              label: {required: true, pattern: "^Town"}
              founded: {range: EdtfDate}
              twin: {range: Town}
              names: {range: NameVariant, multivalued: true}

        """;

    public ManyFacts(int rows, int classes)
    {
        Rows = RowsOf(rows);
        LongText = $"towns: [{{id: a, label: \"{new string('x', 20_000_000)}\"}}]";
        WideSchema = YamlReader.Read("schema.yaml", WideSchemaOf(classes)).File;
        Lock = YamlReader.Read("ids.lock", LockOf(rows * 5)).File;
        Schema = SchemaReader.Read([YamlReader.Read("schema.yaml", Head).File]);
        File = YamlReader.Read("data.yaml", Rows).File;
        Bound = FileBinder.Bind(File, Schema);
        DatasetModel dataset = DatasetAssembler.Assemble(new ResolvedDataset(Schema, [Bound]), IdLock.Empty);
        Table = TableInputs.Of(DatasetTypesBuilder.Build(Schema, "Towns", EnumNumbers.Of(IdLock.Empty)), dataset)
            .Single(table => table.Table.RootSlot == "towns");
        Ids = dataset.Keys.Single(table => table.RootSlot == "towns").Ids;
        Keys = KeyIndexBuilder.Build(Ids);
        Indexes = IndexSections.Build(IndexColumns.Of(Table));
        Layout = TableLayouter.LayOut(Table, Keys, Indexes);
    }

    public EquatableArray<string> Ids { get; }

    public KeyIndex Keys { get; }

    public IndexSections Indexes { get; }

    public string Rows { get; }

    public string LongText { get; }

    public YamlFile WideSchema { get; }

    public YamlFile Lock { get; }

    public SchemaModel Schema { get; }

    public YamlFile File { get; }

    public BoundFile Bound { get; }

    public TableInput Table { get; }

    public TableLayout Layout { get; }

    private static string RowsOf(int count)
    {
        var text = new StringBuilder(
            "sources: [{id: src.a, title: A, kind: dataset, language: en, accessed: 2024-01-01, reading: whole}]\n");
        text.Append("towns:\n");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                  - id: town.{{i}}
                    code_name: Town{{i}}
                    label: Town number {{i}}
                    founded: "{{1000 + (i % 1000)}}"
                    twin: town.{{(i * 7L) % count}}
                    names: [{text: The town {{i}}, language: en, kind: primary}]
                    cites: [{source: src.a, locator: p {{i % 50}}}]

                """);
        }

        return text.ToString();
    }

    private static string WideSchemaOf(int classes)
    {
        var text = new StringBuilder(Head);
        for (int i = 0; i < classes; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"  Part{i}: {{attributes: {{first: {{}}, second: {{range: Town}}}}}}\n");
        }

        return text.ToString();
    }

    private static string LockOf(int count)
    {
        var text = new StringBuilder("ids:\n  towns:\n");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    town.{i}: Town{i}\n");
        }

        return text.ToString();
    }
}

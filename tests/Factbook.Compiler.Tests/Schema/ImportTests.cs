using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

public sealed class ImportTests
{
    private const string Head = "id: https://example.org/x\nname: x\n";
    private const string Main = Head + "classes: {Root: {tree_root: true}}\nimports: ";

    [Fact]
    public void Local_files_are_imported_by_name_each_once_and_circles_do_no_harm()
    {
        YamlFile[] files =
        [
            YamlReader.Read("data/rows.yaml", "persons: []").File,
            YamlReader.Read("data/schema/enums.yaml", Head + "imports: [../schema]\nenums: {E: {permissible_values: {a: }}}").File,
            YamlReader.Read("data/words.yml", Head + "imports: [./schema, linkml:types]\nenums: {F: {permissible_values: {a: }}}").File,
            YamlReader.Read("data/schema.yaml", Main + "[words]").File,
        ];

        SchemaModel model = SchemaReader.Read(files);

        Assert.Empty(model.Problems.Select(Factbook.Compiler.Diagnostics.ProblemText.Format));
        Assert.Equal(["F"], model.Enums.Select(declared => declared.Name));
        Assert.Equal(
            ["data/schema.yaml", "data/words.yml"], SchemaReader.FilesOfSchema(files).Select(file => file.Path));
    }

    [Theory]
    [InlineData(
        "[word]",
        "schema.yaml(4,11): error FB0210: There is no schema file for the import 'word'. Did you mean 'words'?")]
    [InlineData(
        "[\"https://example.org/y\"]",
        "schema.yaml(4,11): error FB0211: 'https://example.org/y' cannot be imported; only local files, linkml:types and factbook:core can.")]
    [InlineData(
        "[linkml:cubes]",
        "schema.yaml(4,11): error FB0211: 'linkml:cubes' cannot be imported; only local files, linkml:types and factbook:core can.")]
    public void Other_imports_are_refused(string imports, string expected) =>
        Assert.Equal([expected], ReadSchema.Problems(("schema.yaml", Main + imports), ("words.yaml", Head)));

    [Fact]
    public void Types_need_their_import() => Assert.Equal(
        ["schema.yaml(4,38): error FB0204: The range 'date' is neither a class, an enum nor a type. Import linkml:types."],
        ReadSchema.Problems(
            ("schema.yaml", Head + "classes:\n  Visit: {attributes: {when: {range: date}}}\n  Root: {tree_root: true}")));

    [Fact]
    public void A_schema_needs_id_and_name() => Assert.Equal(
        ["schema.yaml(1,1): error FB0232: The schema needs 'id'.", "schema.yaml(1,1): error FB0232: The schema needs 'name'."],
        ReadSchema.Problems(("schema.yaml", "classes: {Root: {tree_root: true}}")));

    [Fact]
    public void A_dataset_needs_a_schema() => Assert.Equal(
        ["schema.yaml(1,1): error FB0231: The dataset has no schema.yaml."], ReadSchema.Problems(("rows.yaml", "persons: []")));

    [Fact]
    public void A_name_that_two_files_declare_is_related_to_the_first() => Assert.Equal(
        ["words.yaml(3,11): error FB0212: 'Root' is already declared."],
        ReadSchema.Problems(("schema.yaml", Main + "[words]"), ("words.yaml", Head + "classes: {Root: {}}")));
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests;

/// <summary>Tables above two megabytes travel in a resource; nobody who reads facts can tell.</summary>
public sealed class LargeTableTests : IDisposable
{
    private const string Schema = """
        id: https://example.org/places
        name: places
        imports: [linkml:types]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              places: {range: Place, multivalued: true, inlined: true, inlined_as_list: true}
          Place:
            attributes:
              id: {identifier: true}
              note: {required: true}
              alias: {}
              number: {range: integer, required: true}
              since: {range: date, required: true}
              twin: {range: Place}

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-large-");

    private string ResourceFile => Path.Combine(_folder.FullName, "Factbook #1;100%.facts");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_value_of_a_large_table_is_read_back()
    {
        FactTable table = Compile(rows: 9_000, Note);

        Assert.Equal(9_000, table.Count);
        for (int i = 0; i < 9_000; i++)
        {
            IFact fact = Assert.IsAssignableFrom<IFact>(table.Find(Id(i)));
            Assert.Equal(Note(i), Value(table, fact, "note"));
            Assert.Equal(Alias(i), Value(table, fact, "alias"));
            Assert.Equal(i, Convert.ToInt32(Value(table, fact, "number"), CultureInfo.InvariantCulture));
            Assert.Same(table.Find(Id(i / 2)), Value(table, fact, "twin"));
        }
    }

    [Fact]
    public void A_text_may_be_as_long_as_a_small_table()
    {
        string Long(int i) => i % 3 == 1 ? new string((char)('а' + i), 600_000) : Note(i);

        FactTable table = Compile(rows: 6, Long);

        Assert.All(Enumerable.Range(0, 6), i => Assert.Equal(Long(i), Value(table, table.Find(Id(i))!, "note")));
    }

    [Fact]
    public void Small_tables_are_literals_and_leave_the_resource_empty()
    {
        Host(rows: 10, Note).Compile();

        Assert.Equal(0, new FileInfo(ResourceFile).Length);
    }

    [Fact]
    public void Editors_get_the_same_code_and_no_file()
    {
        IReadOnlyDictionary<string, string> built = Host(9_000, Note).Run().Sources;
        File.Delete(ResourceFile);

        IReadOnlyDictionary<string, string> edited = Host(9_000, Note).WithResourceFile(null).Run().Sources;

        Assert.Equal(built, edited);
        Assert.Empty(_folder.EnumerateFiles());
    }

    [Fact]
    public void A_compiler_that_remembers_the_last_build_writes_a_file_that_is_gone()
    {
        GeneratorHost host = Host(9_000, Note).Run();
        byte[] first = File.ReadAllBytes(ResourceFile);
        File.Delete(ResourceFile);

        // A new compilation, as each run of the compiler has one.
        host.WithCode("").Run();

        Assert.Equal(first, File.ReadAllBytes(ResourceFile));
    }

    [Fact]
    public void A_file_that_holds_the_same_is_left_alone()
    {
        Host(9_000, Note).Run();
        DateTime before = File.GetLastWriteTimeUtc(ResourceFile);

        Host(9_000, Note).Run();
        Assert.Equal(before, File.GetLastWriteTimeUtc(ResourceFile));

        Host(9_000, i => Note(i + 1)).Run();
        Assert.NotEqual(before, File.GetLastWriteTimeUtc(ResourceFile));
        Assert.Single(_folder.EnumerateFiles());
    }

    [Fact]
    public void Builds_at_the_same_time_leave_a_whole_file()
    {
        GeneratorHost[] hosts = [.. Enumerable.Range(0, 4).Select(_ => Host(9_000, Note))];
        Parallel.ForEach(hosts, host => Assert.Empty(host.Run().Problems));

        Assert.Single(_folder.EnumerateFiles());
        Assert.Equal(9_000, Table(GeneratorHost.Load(hosts[0].Emit())).Count);
    }

    [Fact]
    public void A_resource_of_another_build_is_noticed_before_the_first_value()
    {
        GeneratorHost host = Host(9_000, Note).Run();
        Host(9_000, i => Note(i + 1)).Run();

        Assembly mixed = GeneratorHost.Load(host.Emit());

        Exception fault = Assert.ThrowsAny<Exception>(() => Table(mixed).Find(Id(1)));
        InvalidDataException cause = Assert.IsType<InvalidDataException>(fault.GetBaseException());
        Assert.Contains("the facts of Sample.Places, which its resource Factbook.facts should hold", cause.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_targets_of_the_package_a_large_table_is_an_error()
    {
        Assert.Equal(
            ["(1,1): error FB0906: The table 'places' has 2.1 MB. Above 2 MB it becomes a resource, and this project lacks the targets of the "
                + "package Factbook that embed it."],
            Host(9_000, Note).WithoutTargets().Run().Problems);
        Assert.Empty(Host(10, Note).WithoutTargets().Run().Problems);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_error()
    {
        string file = Path.Combine(_folder.FullName, "nowhere", "Factbook.facts");

        string problem = Assert.Single(Host(9_000, Note).WithResourceFile(file).Run().Problems);

        Assert.StartsWith($"(1,1): error FB0907: The large tables cannot be written to '{file}': ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Strangers_are_not_found_in_a_large_table()
    {
        FactTable table = Compile(rows: 9_000, Note);

        Assert.All(Enumerable.Range(0, 9_000), i => Assert.Null(table.Find(Id(i) + "x")));
        Assert.Null(table.Find(""));
        Assert.Null(table.Find("place-мінск"));
    }

    // Texts of all lengths and of characters of one, two, three and four bytes, so that some stand on every edge.
    private static string Note(int i) =>
        string.Concat(Enumerable.Repeat((i % 4) switch { 0 => "note ", 1 => "нататка ", 2 => "注记", _ => "😀" }, 5 + (i % 40)))
        + i.ToString(CultureInfo.InvariantCulture);

    private static string? Alias(int i) => i % 3 == 0 ? null : Note(i + 1);

    private static string Slot(string name, string? text) => text is null ? "" : $"{name}: \"{text}\", ";

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"place-{i:D5}");

    private static object? Value(FactTable table, IFact fact, string slot) =>
        table.GetValue(fact, table.Slots.Single(info => info.Name == slot));

    private FactTable Compile(int rows, Func<int, string> note)
    {
        FactTable table = Table(Host(rows, note).Compile());
        Assert.NotEqual(0, new FileInfo(ResourceFile).Length);
        return table;
    }

    private static FactTable Table(Assembly assembly)
    {
        object tables = assembly.GetType("Sample.Facts")!.GetProperty("Tables")!.GetValue(null)!;
        return ((IReadOnlyList<FactTable>)tables).Single();
    }

    private GeneratorHost Host(int rows, Func<int, string> note)
    {
        var data = new StringBuilder("places:\n");
        for (int i = 0; i < rows; i++)
        {
            data.Append(
                CultureInfo.InvariantCulture,
                $"  - {{id: {Id(i)}, note: \"{note(i)}\", {Slot("alias", Alias(i))}number: {i}, since: 2001-02-{1 + (i % 28):D2}, twin: {Id(i / 2)}}}\n");
        }

        return new GeneratorHost().With("schema.yaml", Schema).With("places.yaml", data.ToString()).WithResourceFile(ResourceFile);
    }
}

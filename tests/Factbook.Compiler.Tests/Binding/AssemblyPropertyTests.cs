using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

/// <summary>Properties of assembling, on datasets whose rows need each other at random.</summary>
public sealed class AssemblyPropertyTests
{
    private static readonly string Schema =
        TestSchemas.Things("one: {range: Thing, required: true}\nother: {range: Thing, required: true}");

    [Fact]
    public void What_stays_is_the_largest_set_of_rows_that_need_only_each_other() =>
        Prop.ForAll(Graphs().ToArbitrary(), needs =>
        {
            var host = new CompilerHost(Schema, Yaml(needs));
            var expected = new SortedSet<int>(Enumerable.Range(0, needs.Length));
            while (expected.RemoveWhere(row => !needs[row].All(expected.Contains)) > 0)
            {
            }

            Assert.Equal(
                expected.Select(Id).Order(System.StringComparer.Ordinal),
                host.Dataset.Keys.Single().Ids);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_rows_and_files_does_not_matter() =>
        Prop.ForAll(Graphs().ToArbitrary(), needs =>
        {
            string[] lines = Yaml(needs).Split('\n')[1..];
            var forwards = new CompilerHost(Schema, Yaml(needs));
            var backwards = new CompilerHost(
                Schema,
                [.. lines.Reverse().Select((line, i) => ($"{Number(i)}.yaml", "things:\n" + line))]);

            Assert.Equal(forwards.Dataset, backwards.Dataset);
            Assert.Equal(forwards.Problems.Length, backwards.Problems.Length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_decimal_comes_through_with_its_scale() =>
        Prop.ForAll<decimal>(number =>
        {
            string text = number.ToString(CultureInfo.InvariantCulture);
            var host = new CompilerHost(TestSchemas.Things("x: {range: decimal}"), $"things: [{{id: a, x: '{text}'}}]");

            Assert.Equal([$"{{id: 'a', x: {text}m}}"], host.Rows("things"));
        }).QuickCheckThrowOnFailure();

    /// <summary>For each row the two rows it needs; some do not exist.</summary>
    private static Gen<int[][]> Graphs() =>
        from count in Gen.Choose(1, 12)
        from needs in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, count), 2), count)
        select needs;

    private static string Yaml(int[][] needs) => "things:\n" + string.Join(
        '\n', needs.Select((row, i) => $"  - {{id: {Id(i)}, one: {Id(row[0])}, other: {Id(row[1])}}}"));

    private static string Id(int number) => "t" + Number(number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

public class EmptyTableTests
{
    [Fact]
    public void A_table_without_rows_compiles_whatever_its_class_holds()
    {
        GeneratorHost host = new GeneratorHost().With(Tiny.SchemaPath, Tiny.Schema);

        Assert.NotNull(host.Compile().GetType("Sample.Towns"));
    }

    [Fact]
    public void A_value_object_that_no_row_has_compiles()
    {
        GeneratorHost host = new GeneratorHost()
            .With(Tiny.SchemaPath, Tiny.Schema.Replace(
                "size: {range: Size}", "size: {range: Size}\n      inhabitants: {range: Quantity, inlined: true}", System.StringComparison.Ordinal))
            .With(Tiny.SourcesPath, Tiny.Sources)
            .With(Tiny.TownsPath, Tiny.Towns)
            .With(Tiny.RoadsPath, Tiny.Roads);

        Assert.NotNull(host.Compile().GetType("Sample.Towns"));
    }
}

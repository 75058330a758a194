using System;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Tests.Support;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

public sealed class InstanceValidatorTests
{
    private static readonly CompilerHost Host = new(TestSchemas.Visits, "");

    [Fact]
    public void An_instance_of_any_class_can_be_validated_alone()
    {
        BoundInstance instance = Validate(
            "{amount: '4.77', hedge: exact, currency: USD, unit_multiplier: 9}", "Quantity");

        Assert.Empty(instance.Problems);
        Assert.Equal(
            "{amount: 4.77m, hedge: Hedge.exact, currency: 'USD', unit_multiplier: 9}",
            ValueOutline.Of(instance.Value, Host.Schema));
    }

    [Fact]
    public void Its_problems_name_the_path_given()
    {
        BoundInstance instance = Validate("{amount: '1', hedge: between, currency: USD}", "Quantity");

        Problem problem = Assert.Single(instance.Problems);
        Assert.Equal("a.yaml", problem.Place.Path);
        Assert.Equal(
            "Quantity breaks a rule: a range needs its upper end ('amount_high' is needed).",
            ProblemText.Format(problem));
    }

    [Fact]
    public void What_is_no_mapping_gives_no_instance()
    {
        BoundInstance instance = Validate("[]", "Quantity");

        Assert.Null(instance.Value);
        Assert.Equal(["FB0301"], instance.Problems.Select(problem => problem.Rule.Id));
    }

    [Fact]
    public void A_class_that_does_not_exist_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Validate("{}", "Quantities"));

    private static BoundInstance Validate(string text, string className) =>
        InstanceValidator.Validate(YamlReader.Read("a.yaml", text).File.Root!, className, Host.Schema, "a.yaml");
}

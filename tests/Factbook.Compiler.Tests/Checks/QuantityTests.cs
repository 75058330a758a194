using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

public sealed class QuantityTests
{
    [Theory]
    [InlineData(
        "amount: 1, hedge: exact", 55,
        "FB0322: A quantity has either a currency or a unit; this one has neither.")]
    [InlineData(
        "amount: 1, hedge: exact, currency: USD, unit: t",
        93,
        "FB0322: A quantity has either a currency or a unit; this one has both.")]
    [InlineData(
        "amount: 1, hedge: exact, unit: ' '",
        78,
        "FB0322: A quantity has either a currency or a unit; this one has an empty unit.")]
    [InlineData(
        "amount: 7922816251426433759354395034, hedge: exact, unit: t, unit_multiplier: 1",
        55,
        "FB0325: 7922816251426433759354395034 x 10^1 is more than a decimal number can hold; state it in a larger unit.")]
    [InlineData(
        "amount: 1, amount_high: 80000000000000000000, hedge: between, unit: t, unit_multiplier: 12",
        71,
        "FB0325: 80000000000000000000 x 10^12 is more than a decimal number can hold; state it in a larger unit.")]
    [InlineData(
        "amount: 2.5, amount_high: 1.50, hedge: between, unit: t",
        73,
        "FB0323: The upper end 1.50 is less than the amount 2.5.")]
    [InlineData(
        "amount: 1, amount_high: 2, hedge: about, unit: t",
        71,
        "FB0324: 'amount_high' is only for amounts with the hedge 'between', not 'about'.")]
    public void A_quantity_is_of_something_and_a_range_runs_upwards(string quantity, int column, string expected)
    {
        CompilerHost host = Host(quantity);

        host.AssertProblems($"data.yaml(1,{column}): error {expected}");
    }

    [Theory]
    [InlineData("amount: 1, hedge: exact, currency: USD")]
    [InlineData("amount: 1, hedge: unknown, unit: '{visit}'")]
    [InlineData("amount: 1.5, amount_high: 1.50, hedge: between, unit: t")]
    [InlineData("amount: 0.0000000000000000000000000001, hedge: exact, unit: t, unit_multiplier: 12")]
    public void A_whole_quantity_has_no_problem(string quantity) => Host(quantity).AssertProblems();

    private static CompilerHost Host(string quantity) => TestSchemas.VisitsHost(
        $"visits: [{{id: visit.one, when: \"2024\", cost: {{{quantity}}}, cites: [{{source: src.part}}]}}]");
}

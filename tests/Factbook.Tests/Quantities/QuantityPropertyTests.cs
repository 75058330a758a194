using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Tests.Quantities;

public sealed class QuantityPropertyTests
{
    // Quarter steps, so that between two whole bounds there are two numbers in either order, neither of them a bound.
    private static readonly decimal[] Grid = [.. Enumerable.Range(-28, 57).Select(step => step / 4m)];

    private static Arbitrary<Quantity> Amounts { get; } = (
        from amount in Gen.Choose(-3, 3)
        from width in Gen.Choose(0, 2)
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        select new Quantity(amount, hedge is Hedge.Between ? amount + width : null, hedge, "USD")).ToArbitrary();

    private static Arbitrary<Quantity> LargeAmounts { get; } = (
        from hundredths in Gen.Choose(-100_000, 100_000)
        from width in Gen.Choose(0, 300)
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        from multiplier in Gen.Elements<int?>(null, 0, 3, 6, 9, 12)
        select new Quantity(
            hundredths / 100m,
            hedge is Hedge.Between ? (hundredths + width) / 100m : null,
            hedge,
            "USD",
            unitMultiplier: multiplier)).ToArbitrary();

    [Fact]
    public void Whatever_the_parts_are_their_sum_is_within_the_bounds_of_the_sum() => Prop.ForAll(
        Amounts,
        Amounts,
        (left, right) => AllPairs(left, right, (x, y) => IsWithin(x + y, left + right))).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_the_parts_are_their_difference_is_within_the_bounds_of_the_difference() => Prop.ForAll(
        Amounts,
        Amounts,
        (left, right) => AllPairs(left, right, (x, y) => IsWithin(x - y, left - right))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_bound_of_a_sum_is_the_sum_of_the_bounds() => Prop.ForAll(
        LargeAmounts,
        LargeAmounts,
        (left, right) =>
        {
            Quantity sum = left + right;
            bool hasBounds = !new[] { left.Hedge, right.Hedge }.Any(hedge => hedge is Hedge.About or Hedge.Unknown);
            return sum.Lower == (hasBounds ? left.Lower + right.Lower : null) &&
                sum.Upper == (hasBounds ? left.Upper + right.Upper : null);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_adding_makes_no_difference() => Prop.ForAll(
        LargeAmounts,
        LargeAmounts,
        LargeAmounts,
        (first, second, third) =>
            Quantity.Sum([first, second, third]).ToString() == Quantity.Sum([third, first, second]).ToString())
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Comparing_amounts_agrees_with_all_numbers_they_may_be() => Prop.ForAll(
        Amounts,
        Amounts,
        (left, right) => left.IsMoreThan(right) == Verdict(left, right, (x, y) => x > y) &&
            left.IsAtLeast(right) == Verdict(left, right, (x, y) => x >= y) &&
            left.IsLessThan(right) == Verdict(left, right, (x, y) => x < y) &&
            left.IsAtMost(right) == Verdict(left, right, (x, y) => x <= y)).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparing_with_a_number_agrees_with_all_numbers_the_amount_may_be() => Prop.ForAll(
        Amounts,
        Gen.Choose(-6, 6).Select(number => (decimal)number).ToArbitrary(),
        (amount, number) =>
        {
            var exactly = new Quantity(number, null, Hedge.Exact, "USD");
            return amount.IsMoreThan(number) == amount.IsMoreThan(exactly) &&
                amount.IsAtLeast(number) == amount.IsAtLeast(exactly) &&
                amount.IsLessThan(number) == amount.IsLessThan(exactly) &&
                amount.IsAtMost(number) == amount.IsAtMost(exactly);
        }).QuickCheckThrowOnFailure();

    private static bool AllPairs(Quantity left, Quantity right, Func<decimal, decimal, bool> holds) =>
        Numbers(left).All(x => Numbers(right).All(y => holds(x, y)));

    private static bool? Verdict(Quantity left, Quantity right, Func<decimal, decimal, bool> holds) =>
        AllPairs(left, right, holds) ? true : AllPairs(left, right, (x, y) => !holds(x, y)) ? false : null;

    private static IEnumerable<decimal> Numbers(Quantity quantity) => Grid.Where(number => IsMeantBy(number, quantity));

    // What the hedges mean, said once more and apart from the code under test.
    private static bool IsMeantBy(decimal number, Quantity quantity) => quantity.Hedge switch
    {
        Hedge.Exact => number == quantity.Amount,
        Hedge.MoreThan => number > quantity.Amount,
        Hedge.AtLeast => number >= quantity.Amount,
        Hedge.LessThan => number < quantity.Amount,
        Hedge.UpTo => number <= quantity.Amount,
        Hedge.Between => number >= quantity.Amount && number <= quantity.AmountHigh,
        _ => true,
    };

    private static bool IsWithin(decimal number, Quantity quantity) =>
        !(number < quantity.Lower) && !(quantity.LowerIsExclusive && number == quantity.Lower) &&
        !(number > quantity.Upper) && !(quantity.UpperIsExclusive && number == quantity.Upper);
}

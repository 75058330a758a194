using System;
using System.Linq;
using Factbook;
using Xunit;

namespace Theories;

/// <summary>Compares figures with their hedges; what fails says who states either.</summary>
internal static class FigureAssert
{
    /// <summary>Fails unless two slots state the same amount in the same unit with the same hedge.</summary>
    public static void Same<TLeft, TRight>(SlotView<TLeft, Quantity?> expected, SlotView<TRight, Quantity?> actual)
        where TLeft : class, IFact
        where TRight : class, IFact
    {
        if (!Equals(Content(expected.Value), Content(actual.Value)))
        {
            Assert.Fail($"The figures differ.\nExpected {Provenance(expected)}\nActual   {Provenance(actual)}");
        }
    }

    // 4.77 billion is 4770 million, whatever words a source has for it.
    private static object? Content(Quantity? figure) =>
        figure is null ? null : (figure.Hedge, figure.StatedAmount, figure.Lower, figure.Upper, figure.Currency, figure.Unit);

    private static string Provenance<TOwner>(SlotView<TOwner, Quantity?> view)
        where TOwner : class, IFact
    {
        string figure = view.Value?.ToString() ?? "no figure";
        string sources = string.Concat(view.Cites.Select(citation => $"{Environment.NewLine}    {citation}"));
        string claims = string.Concat(view.Claims.Select(claim => $"{Environment.NewLine}    sources differ: {claim}"));
        return $"{figure} ({view.Fact.Id}, {view.Slot.Name}{(view.IsInferred ? ", inferred" : "")}){sources}{claims}";
    }
}

using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Questions;

/// <summary>Asks the typed API and writes what it answers.</summary>
public abstract class Question
{
    protected static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    protected static void Answers(string question, string answer, Func<object?> ask) =>
        Assert.Equal((question, answer), (question, Convert.ToString(ask(), Invariant)));

    protected static string Id(object? fact) => ((IFact)fact!).Id;

    protected static string Ids(IEnumerable facts) => Each(facts.Cast<IFact>().Select(fact => fact.Id));

    protected static string CodeNames(IEnumerable facts) => Each(facts.Cast<IFact>().Select(fact => fact.CodeName));

    protected static string Each(IEnumerable values) => string.Join(", ", values.Cast<object?>().Select(Text));

    protected static string Join(params object?[] parts) => Each(parts);

    protected static string Year(EdtfDate? date) => date!.Value.ToString()[..4];

    protected static string Amount(Quantity? amount) =>
        string.Create(Invariant, $"{amount!.Hedge} {amount.StatedAmount:0.##} {amount.Currency ?? amount.Unit}");

    protected static string Hedged(PublicStatement statement) => $"{statement.Certainty}: {Each(statement.Hedges)}";

    private static string? Text(object? value) => Convert.ToString(value, Invariant);
}

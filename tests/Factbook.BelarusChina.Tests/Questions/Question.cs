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

    protected static string Ids(IEnumerable facts) => string.Join(", ", facts.Cast<IFact>().Select(fact => fact.Id));

    protected static string Both(object? one, object? other) => string.Create(Invariant, $"{one}, {other}");

    protected static string Begin(EdtfDate? date, int characters) => date!.Value.ToString()[..characters];

    protected static string Amount(Quantity? amount) =>
        string.Create(Invariant, $"{amount!.Hedge} {amount.StatedAmount:0.##} {amount.Currency ?? amount.Unit}");

    protected static string State(ICited fact, Slot slot) => fact.NotStated.Contains(slot) ? "not stated" : "coded";

    protected static string Part(string words, string? text) =>
        text!.Contains(words, StringComparison.Ordinal) ? words : text;

    protected static string Parts(IRoles fact) => Both(Ids(fact.Actors), Ids(fact.Targets));

    protected static string Hedged(PublicStatement statement) =>
        $"{statement.Certainty}: {string.Join(", ", statement.Hedges)}";
}

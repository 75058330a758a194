using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Tool.Import.Notations;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>Finds the notation in which a column is written.</summary>
internal sealed class NotationChooser(InputFile file, ImportRules rules)
{
    /// <summary>The first values of columns in which only they are of another kind.</summary>
    public List<(Column Column, InputScalar Value, string Words)> OddFirsts { get; } = [];

    /// <summary>Chooses: the narrowest notation in which all values are written.</summary>
    /// <exception cref="ToolException">The values are written in one of two ways that look alike.</exception>
    public NotationChoice Choose(Column column)
    {
        if (rules.KindOf(column.Path, column.Name) is { } kind)
        {
            return Stated(column, kind);
        }

        var near = new List<NotationTrial>();
        foreach (Notation notation in AllNotations.For(column.Name, rules))
        {
            NotationTrial trial = Try(notation, column);
            if (trial.IsWhole && !IsChance(trial, column))
            {
                RefuseAmbiguity(trial, column);
                return new NotationChoice(trial.Notation, trial.Absent.Keys.ToHashSet(), trial.Notation.Words, Remarks(trial, near));
            }

            near.AddRange(trial.IsNear && notation is not NumberNotation { Group: not null } ? [trial] : []);
        }

        if (near.Find(trial => trial.Failures is [var only] && only == column.Scalars[0]) is { } odd)
        {
            OddFirsts.Add((column, odd.Failures[0], odd.Notation.Words));
        }

        NotationTrial texts = Try(TextNotation.Instance, column);
        return new NotationChoice(
            TextNotation.Instance, rules.AbsentTexts, ReasonForText(column), [.. Remarks(texts, near), .. LikeAbsent(column)]);
    }

    /// <summary>The notation of values whose kind is known.</summary>
    /// <exception cref="ToolException">A value is of another kind.</exception>
    public NotationChoice Stated(Column column, ValueKind kind)
    {
        NotationTrial[] trials = [.. AllNotations.Of(kind, rules).Select(notation => Try(notation, column))];
        NotationTrial best = trials.FirstOrDefault(trial => trial.IsWhole) ?? trials.MaxBy(trial => trial.Fits)
            ?? throw new InvalidOperationException($"There is no notation of {kind}.");
        if (best.Failures.Count > 0)
        {
            InputScalar failure = best.Failures[0];
            throw file.Error(failure.Position, $"'{column.Path}' takes {best.Notation.Words}, and here is '{failure.Text}'.");
        }

        RefuseAmbiguity(best, column);

        return new NotationChoice(best.Notation, best.Absent.Keys.ToHashSet(), "as is said", Remarks(best, []));
    }

    private NotationTrial Try(Notation notation, Column column) =>
        NotationTrial.Of(notation, column.Scalars, rules, column.Blanks + column.Nulls > 0);

    // Digits alone are no dates: a column of them is one of codes.
    private static bool IsChance(NotationTrial trial, Column column) =>
        trial.Fits <= trial.Absent.Values.Sum()
        || (trial.Notation.Kind == ValueKind.Date && column.Scalars.All(value => value.Text.All(char.IsAsciiDigit)))
        || (trial.Notation is NumberNotation && (NameSaysText(column.Name) || ArePrefixes(column)));

    // Signs are written where they differ; a plus before every number belongs to a code, such as a dialling code.
    private static bool ArePrefixes(Column column) =>
        column.Scalars.Exists(value => value.Text.StartsWith('+')) && !column.Scalars.Exists(value => value.Text.StartsWith('-'));

    private static bool NameSaysText(string name)
    {
        string[] words = Naming.Snake(name, "x").Split('_');
        return words.Any(word => word is "zip" or "zipcode" or "postal" or "postcode" or "phone" or "telephone" or "fax" or "isbn" or "iban" or "issn");
    }

    private void RefuseAmbiguity(NotationTrial chosen, Column column)
    {
        Notation? other = chosen.Notation switch
        {
            DayNotation { Order: "dmy" } => DayNotation.Others.Single(day => day.Order == "mdy"),
            NumberNotation { Kind: ValueKind.Integer, Group: ',' } when rules.Point is null => new NumberNotation(ValueKind.Decimal, ','),
            NumberNotation { Kind: ValueKind.Integer, Group: '.' } when rules.Point is null => new NumberNotation(ValueKind.Decimal, '.'),
            _ => null,
        };
        if (rules.Dates is not null && chosen.Notation is DayNotation || other is null || !Try(other, column).IsWhole)
        {
            return;
        }

        InputScalar? unclear = column.Scalars.FirstOrDefault(value => chosen.Notation.Read(value) != other.Read(value));
        if (unclear is not null)
        {
            bool areDays = chosen.Notation is DayNotation;
            throw file.Error(unclear.Position, areDays
                ? $"'{column.Path}' has days like '{unclear.Text}', which can be read in two orders; say '--dates dmy' or '--dates mdy', or '--as {column.Name}=text'."
                : $"'{column.Path}' has numbers like '{unclear.Text}', where the sign can stand before thousands or before a fraction; say '--point .' or '--point ,'.");
        }
    }

    private string ReasonForText(Column column)
    {
        NotationTrial dmy = Try(DayNotation.Others.Single(day => day.Order == "dmy"), column);
        NotationTrial mdy = Try(DayNotation.Others.Single(day => day.Order == "mdy"), column);
        bool isMixed = column.Scalars.Count > 1 && dmy.Fits > 0 && mdy.Fits > 0 && column.Scalars.All(
            value => dmy.Notation.Read(value) is not null || mdy.Notation.Read(value) is not null);
        if (isMixed)
        {
            InputScalar dayFirst = mdy.Failures[0];
            InputScalar monthFirst = dmy.Failures[0];
            throw file.Error(dayFirst.Position, $"'{column.Path}' has days in two orders: '{dayFirst.Text}' here, and '{monthFirst.Text}' at"
                + $" {file.Place(monthFirst.Position)}; mend them, or say '--as {column.Name}=text'.");
        }

        InputScalar? zero = column.Scalars.FirstOrDefault(value => value.Text.Length > 1 && value.Text[0] == '0' && value.Text.All(char.IsAsciiDigit));
        return zero is not null && column.Scalars.All(value => value.Text.All(char.IsAsciiDigit))
            ? $"text, since '{zero.Text}' would lose its zeros"
            : column.Scalars.Count == 0 ? "no record says anything here" : "texts";
    }

    private IEnumerable<string> Remarks(NotationTrial chosen, IEnumerable<NotationTrial> near)
    {
        foreach (NotationTrial trial in near)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{trial.Fits} would be {trial.Notation.Words}, but ")
                + string.Join(", ", trial.Failures.Select(value => $"'{InputText.Shortened(value.Text)}' ({file.Place(value.Position)})"));
        }

        foreach ((string text, int count) in chosen.Absent)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"'{text}' is no value ({count})");
        }

        if (chosen.Changed is { } changed)
        {
            yield return $"written anew: '{InputText.Shortened(changed.Before)}' as '{InputText.Shortened(changed.After)}'";
        }
    }

    private static IEnumerable<string> LikeAbsent(Column column) => column.Scalars
        .Where(value => value.Form == ScalarForm.Text && value.Text is "NULL" or "null" or "\\N" or "N/A" or "n/a" or "#N/A" or "None" or "NaN")
        .GroupBy(value => value.Text)
        .Select(group => string.Create(CultureInfo.InvariantCulture, $"'{group.Key}' ({group.Count()}) is kept as a text; '--null {group.Key}' makes it no value"));
}

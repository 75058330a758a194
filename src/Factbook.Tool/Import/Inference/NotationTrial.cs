using System;
using System.Collections.Generic;
using Factbook.Tool.Import.Notations;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>How far the values of a column are written in a notation.</summary>
/// <param name="Notation">The notation.</param>
/// <param name="Fits">How many values were read.</param>
/// <param name="Failures">The values that were not, the first few.</param>
/// <param name="Absent">Texts that stand for nothing among values of this kind.</param>
/// <param name="Changed">A value that is written otherwise in the dataset, if there is one.</param>
internal sealed record NotationTrial(
    Notation Notation,
    int Fits,
    IReadOnlyList<InputScalar> Failures,
    IReadOnlyDictionary<string, int> Absent,
    (string Before, string After)? Changed)
{
    private const int MostFailures = 3;

    private static readonly HashSet<string> AbsentTexts = new(StringComparer.OrdinalIgnoreCase)
    {
        "NA", "N/A", "n.a.", "null", "none", "nil", "nan", "\\N", "-", "--", "?", "unknown", "undefined",
    };

    /// <summary>Whether all values are written like this.</summary>
    public bool IsWhole => Failures.Count == 0 && Fits > 0;

    /// <summary>Whether all but a few of many are.</summary>
    public bool IsNear => Failures.Count is > 0 and <= MostFailures && Fits >= 3 * Failures.Count;

    /// <summary>Tries a notation, and gives up at the fourth value that is not written in it.</summary>
    /// <param name="notation">The notation.</param>
    /// <param name="values">The values.</param>
    /// <param name="rules">Which texts stand for nothing.</param>
    /// <param name="hasBlanks">
    /// Whether there are empty values beside these: then a dash says something else than an empty one.
    /// </param>
    public static NotationTrial Of(Notation notation, IReadOnlyList<InputScalar> values, ImportRules rules, bool hasBlanks)
    {
        int fits = 0;
        var failures = new List<InputScalar>();
        var absent = new Dictionary<string, int>(StringComparer.Ordinal);
        (string, string)? changed = null;
        foreach (InputScalar value in values)
        {
            if (notation.Read(value) is { } text)
            {
                fits++;
                changed ??= text != value.Text ? (value.Text, text) : null;
                continue;
            }

            string written = value.Text.Trim();
            if (rules.AbsentTexts.Contains(written) || (IsAbsent(value, written) && !(hasBlanks && IsMark(written))))
            {
                absent[written] = absent.GetValueOrDefault(written) + 1;
                continue;
            }

            failures.Add(value);
            if (failures.Count > MostFailures)
            {
                break;
            }
        }

        return new NotationTrial(notation, fits, failures, absent, changed);
    }

    private static bool IsAbsent(InputScalar value, string written) =>
        value.Form == ScalarForm.Text && AbsentTexts.Contains(written);

    private static bool IsMark(string text) => !char.IsLetter(text[^1]);
}

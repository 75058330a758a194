using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Factbook.Tool.Charts.Trade;

/// <summary>An axis of amounts with round steps that takes in zero.</summary>
internal sealed class AmountScale
{
    private static readonly (decimal Factor, string Name)[] Multiples =
        [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"), (1, "")];

    private static readonly decimal[] RoundSteps = [1, 2, 5, 10];

    private readonly decimal _factor;
    private readonly decimal _low;
    private readonly decimal _high;

    /// <summary>Makes an axis that has room for amounts.</summary>
    public AmountScale(IEnumerable<Quantity> amounts)
    {
        decimal[] all = [0, .. amounts.SelectMany(amount => new[] { amount.StatedAmount, amount.Upper ?? amount.StatedAmount })];
        decimal greatest = Math.Max(all.Max(), -all.Min());
        (_factor, Multiple) = Multiples.First(multiple => greatest >= multiple.Factor || multiple.Factor == 1);
        Step = StepFor((all.Max() - all.Min()) / _factor);
        _low = Math.Floor(all.Min() / _factor / Step) * Step;
        _high = Math.Max(_low + Step, Math.Ceiling(all.Max() / _factor / Step) * Step);
    }

    /// <summary>The name of the multiple that the axis counts in: <c>billion</c>.</summary>
    public string Multiple { get; }

    private decimal Step { get; }

    /// <summary>The amounts at which the axis has a line, in its multiple.</summary>
    public IEnumerable<decimal> Lines
    {
        get
        {
            for (decimal line = _low; line <= _high; line += Step)
            {
                yield return line;
            }
        }
    }

    /// <summary>The place of a line.</summary>
    public double OfLine(decimal line, double bottom, double top) =>
        bottom + ((double)((line - _low) / (_high - _low)) * (top - bottom));

    /// <summary>The place of an amount in full units.</summary>
    public double Of(decimal amount, double bottom, double top) => OfLine(amount / _factor, bottom, top);

    /// <summary>An amount in words: its hedge as a sign and its number, as written, in the multiple of the axis.</summary>
    public string Text(Quantity amount)
    {
        string sign = amount.Hedge switch
        {
            Hedge.About => "≈ ",
            Hedge.MoreThan => "> ",
            Hedge.AtLeast => "≥ ",
            Hedge.LessThan => "< ",
            Hedge.UpTo => "≤ ",
            _ => "",
        };
        bool isRange = amount.Hedge is Hedge.Between or Hedge.About;
        string high = isRange && amount.AmountHigh is { } end ? "–" + Number(end, amount) : "";
        return sign + Number(amount.Amount, amount) + high;
    }

    private string Number(decimal number, Quantity amount)
    {
        decimal power = 1;
        for (int i = 0; i < (amount.UnitMultiplier ?? 0); i++)
        {
            power *= 10;
        }

        return (number * power / _factor).ToString("0.############", CultureInfo.InvariantCulture);
    }

    // About four steps, of 1, 2 or 5 times a power of ten.
    private static decimal StepFor(decimal span)
    {
        decimal power = 1;
        while (power * 10 * 4 <= span)
        {
            power *= 10;
        }

        while (power * 4 > span && power > 0.000001m)
        {
            power /= 10;
        }

        return RoundSteps.Select(times => times * power).First(step => step * 4 >= span || step == 10 * power);
    }
}

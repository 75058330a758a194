using Factbook.Tool.Charts.Drawing;

namespace Factbook.Tool.Charts.Trade;

/// <summary>Shows what the marks say of how sure an amount and its period are.</summary>
internal static class AmountKey
{
    private const string Fade = "trade-fade";

    /// <summary>Draws a line of marks with their meaning.</summary>
    public static void Draw(SvgDrawing drawing, double x, double y)
    {
        (Hedge Hedge, string Period, string Words)[] key =
        [
            (Hedge.MoreThan, "2020", "more than"), (Hedge.LessThan, "2020", "less than"), (Hedge.About, "2020", "about"),
            (Hedge.Exact, "2020~", "period not certain"),
        ];
        drawing.Fade(Fade, "c6", isUpright: true);
        foreach ((Hedge hedge, string period, string words) in key)
        {
            var one = new Observation { Period = EdtfDate.Parse(period), Amount = new Quantity(1, null, hedge) };
            double middle = hedge == Hedge.MoreThan ? y + 2 : hedge == Hedge.LessThan ? y - 10 : y - 4;
            var mark = new AmountMark(one, x + 5, middle);
            drawing.Group("c6", () => mark.Draw(drawing, 0, 0, Fade));
            drawing.Text("soft", x + 18, y, words);
            x += 18 + (words.Length * 7.2) + 22;
        }
    }
}

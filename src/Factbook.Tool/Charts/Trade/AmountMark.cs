using Factbook.Tool.Charts.Drawing;

namespace Factbook.Tool.Charts.Trade;

/// <summary>
/// The mark of an amount: a shape at the amount that is stated. A bound has an arrow towards what it leaves open, a range
/// a bar, what is only about has a fading one; a period that is itself approximate has a broken outline.
/// </summary>
/// <param name="One">The amount.</param>
/// <param name="X">The middle of its period.</param>
/// <param name="Y">The height of the amount.</param>
internal sealed record AmountMark(Observation One, double X, double Y)
{
    /// <summary>How far a shape reaches from its middle.</summary>
    public const double Radius = 4.5;

    private const double Arrow = 17;

    /// <summary>Where the mark with its arrow begins.</summary>
    public double Top => Y - (One.Amount.Hedge is Hedge.MoreThan or Hedge.AtLeast ? Arrow : Radius + 1);

    /// <summary>Where the mark with its arrow ends.</summary>
    public double Bottom => Y + (One.Amount.Hedge is Hedge.LessThan or Hedge.UpTo ? Arrow : Radius + 1);

    /// <summary>Draws the mark.</summary>
    /// <param name="drawing">The chart.</param>
    /// <param name="shape">The number of its shape; none where it is hollow.</param>
    /// <param name="high">The height of the upper end of a range.</param>
    /// <param name="fade">The fill of bars that fade.</param>
    public void Draw(SvgDrawing drawing, int? shape, double high, string fade)
    {
        switch (One.Amount.Hedge)
        {
            case Hedge.MoreThan or Hedge.AtLeast:
                DrawArrow(drawing, -1);
                break;
            case Hedge.LessThan or Hedge.UpTo:
                DrawArrow(drawing, 1);
                break;
            case Hedge.Between:
                drawing.Line("line", X, Y, X, high);
                break;
            case Hedge.About or Hedge.Unknown:
                drawing.Rectangle("", X - 2, Y - Arrow, 4, 2 * Arrow, $"url(#{fade})");
                break;
            default:
                break;
        }

        bool isDoubtful = One.Period.IsApproximate || One.Period.IsUncertain;
        DrawShape(drawing, isDoubtful ? "hollow doubt" : shape is null ? "hollow" : "fill", shape ?? 0, X, Y);
        drawing.Rectangle("reach", X - 7, Y - 7, 14, 14);
    }

    /// <summary>Draws a shape: a disc, a square, a diamond, a triangle, and again from the first.</summary>
    public static void DrawShape(SvgDrawing drawing, string style, int shape, double x, double y)
    {
        switch (shape % 4)
        {
            case 1:
                drawing.Rectangle(style, x - 4, y - 4, 8, 8);
                break;
            case 2:
                drawing.Path(style, true, (x, y - 5.5), (x + 5.5, y), (x, y + 5.5), (x - 5.5, y));
                break;
            case 3:
                drawing.Path(style, true, (x, y - 5.5), (x + 5, y + 4), (x - 5, y + 4));
                break;
            default:
                drawing.Circle(style, x, y, Radius);
                break;
        }
    }

    private void DrawArrow(SvgDrawing drawing, int direction)
    {
        double head = Y + (direction * (Arrow - 6));
        drawing.Line("line", X, Y, X, head);
        drawing.Path("fill", true, (X, Y + (direction * Arrow)), (X - 4, head), (X + 4, head));
    }
}

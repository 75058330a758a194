using System;
using Factbook.Tool.Charts.Drawing;

namespace Factbook.Tool.Charts.Timeline;

/// <summary>
/// The mark of a date: as wide as the time that it may be, and the taller the more precise it is. An approximate date
/// fades on both sides, an uncertain one is hollow, an open interval ends in an arrow.
/// </summary>
/// <param name="When">The date.</param>
/// <param name="From">Where the time begins.</param>
/// <param name="To">Where it ends.</param>
internal sealed record DateMark(EdtfDate When, double From, double To)
{
    /// <summary>The height of the tallest mark.</summary>
    public const double Height = 10;

    private const double Arrow = 11;
    private const double FadingEdge = 5;

    private double Edge => When.IsApproximate ? FadingEdge : 0;

    private double Width => Math.Max(To - From, When.IsInterval ? 4 : When.Precision <= EdtfPrecision.Day ? 2.4 : 4) + (2 * Edge);

    private double Start => ((From + To) / 2) - (Math.Max(To - From, Width - (2 * Edge)) / 2) - Edge;

    /// <summary>Where the mark begins, its arrow included.</summary>
    public double Left => Start - (When.Earliest is null ? Arrow : 0);

    /// <summary>Where the mark ends, its arrow included.</summary>
    public double Right => Start + Width + (When.Latest is null ? Arrow : 0);

    /// <summary>Draws the mark.</summary>
    /// <param name="drawing">The chart.</param>
    /// <param name="middle">The height at which the mark stands.</param>
    /// <param name="fade">The fill of marks that fade.</param>
    public void Draw(SvgDrawing drawing, double middle, string fade)
    {
        double height = HeightOf(When.Precision);
        double top = middle - (height / 2);
        string style = When.IsUncertain ? "doubt" : When.IsApproximate ? "" : "fill";
        drawing.Rectangle(style, Start, top, Width, height, style.Length == 0 ? $"url(#{fade})" : null);
        if (When.Latest is null)
        {
            DrawArrow(drawing, Start + Width, Arrow, middle);
        }

        if (When.Earliest is null)
        {
            DrawArrow(drawing, Start, -Arrow, middle);
        }
    }

    private static void DrawArrow(SvgDrawing drawing, double x, double length, double middle)
    {
        double head = x + (length / 2);
        drawing.Line("line", x, middle, head, middle);
        drawing.Path("fill", true, (x + length, middle), (head, middle - 4), (head, middle + 4));
    }

    private static double HeightOf(EdtfPrecision precision) => precision switch
    {
        EdtfPrecision.Second or EdtfPrecision.Day => Height,
        EdtfPrecision.Month => 6,
        _ => 3,
    };
}

namespace Factbook.Tool.Charts.Drawing;

/// <summary>
/// The look of charts: rules that name colours, and the colours for light and dark. A file that stands alone carries
/// them; a page that shows a chart has them in its own style sheet, because a strict policy refuses any other.
/// </summary>
internal static class ChartStyle
{
    /// <summary>How many colours there are for lanes and series.</summary>
    public const int Colours = 6;

    /// <summary>The colours on light ground, as custom properties. Each has a contrast of at least 4.5 to the ground.</summary>
    public const string Light =
        "--chart-ground:#ffffff;--chart-ink:#1f2328;--chart-soft:#59636e;--chart-grid:#dfe3e8;--chart-band:#f5f7f9;"
        + "--chart-1:#0b5cad;--chart-2:#a8480c;--chart-3:#0a7250;--chart-4:#9a2f80;--chart-5:#72610a;--chart-6:#4c5f73";

    /// <summary>The colours on dark ground.</summary>
    public const string Dark =
        "--chart-ground:#0d1117;--chart-ink:#e6edf3;--chart-soft:#9aa5b1;--chart-grid:#2a3139;--chart-band:#151b22;"
        + "--chart-1:#6cb2ff;--chart-2:#ff9a5c;--chart-3:#4fd19a;--chart-4:#e88ad2;--chart-5:#d8c445;--chart-6:#a7b8ca";

    /// <summary>What is drawn in which colour, without saying what the colours are.</summary>
    public const string Rules =
        ".chart{font:13px/1.2 system-ui,-apple-system,\"Segoe UI\",\"Noto Sans\",sans-serif}"
        + ".chart .ground{fill:var(--chart-ground)}.chart .band{fill:var(--chart-band)}"
        + ".chart text{fill:var(--chart-ink)}.chart text.soft{fill:var(--chart-soft)}"
        + ".chart text.title{font-size:17px;font-weight:600}.chart text.head{font-weight:600}"
        + ".chart .grid{stroke:var(--chart-grid)}.chart .axis{stroke:var(--chart-soft)}"
        + ".chart .c1{color:var(--chart-1)}.chart .c2{color:var(--chart-2)}.chart .c3{color:var(--chart-3)}"
        + ".chart .c4{color:var(--chart-4)}.chart .c5{color:var(--chart-5)}.chart .c6{color:var(--chart-6)}"
        + ".chart .fill{fill:currentColor}.chart text.fill{fill:currentColor}"
        + ".chart text.label{paint-order:stroke;stroke:var(--chart-ground);stroke-width:3px}"
        + ".chart .hollow{fill:var(--chart-ground);stroke:currentColor;stroke-width:2}"
        + ".chart .doubt{fill:none;stroke:currentColor;stroke-width:1.5;stroke-dasharray:3 2}"
        + ".chart .line{fill:none;stroke:currentColor;stroke-width:2}.chart .reach{fill:none;pointer-events:all}"
        + ".chart a:hover .reach,.chart a:focus-visible .reach{stroke:var(--chart-ink);stroke-width:2}"
        + ".chart a:focus{outline:none}";

    /// <summary>The style of a file that stands alone.</summary>
    public const string StandAlone =
        ".chart{" + Light + "}@media(prefers-color-scheme:dark){.chart{" + Dark + "}}" + Rules;

    /// <summary>The class of the colour of a lane or a series; after the last colour they begin anew.</summary>
    public static string Colour(int index) => "c" + (char)('1' + (index % Colours));
}

using Factbook;
using Factbook.BelarusChina;

namespace Theories;

/// <summary>What is tested: sentences made of facts.</summary>
internal static class PressRelease
{
    public static string Of(Visit visit)
    {
        string doubt = visit.IsDisputed(Visit.Slots.When) ? " (sources differ)" : "";
        return $"{visit.Visitor} to {visit.ToCountry}, {visit.When}{doubt}";
    }

    public static string Of(Quantity figure) =>
        figure.Hedge == Hedge.Exact ? $"{figure}" : $"{figure.Hedge.Text()} {figure}";
}

using System.Globalization;
using System.Text;

namespace Factbook;

/// <summary>Writes endpoints in their canonical form.</summary>
internal static class EdtfText
{
    public static string Format(EdtfEndpoint endpoint) => endpoint.Kind switch
    {
        EdtfEndpointKind.Open => "..",
        EdtfEndpointKind.Date => FormatDate(endpoint),
        _ => "",
    };

    private static string FormatDate(EdtfEndpoint endpoint)
    {
        var text = new StringBuilder(11);
        text.Append(endpoint.FirstYear.ToString("0000", CultureInfo.InvariantCulture));
        for (int digit = 0; digit < endpoint.UnspecifiedYearDigits; digit++)
        {
            text[3 - digit] = 'X';
        }

        AppendPart(text, endpoint.RawMonth, EdtfEndpoint.UnspecifiedMonth);
        AppendPart(text, endpoint.RawDay, EdtfEndpoint.UnspecifiedDay);
        return (endpoint.IsApproximate, endpoint.IsUncertain) switch
        {
            (true, true) => text.Append('%').ToString(),
            (true, false) => text.Append('~').ToString(),
            (false, true) => text.Append('?').ToString(),
            _ => text.ToString(),
        };
    }

    private static void AppendPart(StringBuilder text, int part, int unspecified)
    {
        if (part != 0)
        {
            text.Append('-').Append(part == unspecified ? "XX" : part.ToString("00", CultureInfo.InvariantCulture));
        }
    }
}

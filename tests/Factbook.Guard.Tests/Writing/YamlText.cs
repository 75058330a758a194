using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Writing;

/// <summary>Writes values in the flow style of YAML.</summary>
internal static class YamlText
{
    /// <summary>A value on one line.</summary>
    public static string Of(DrawnValue value) => value switch
    {
        DrawnScalar { Kind: Scalar.Integer or Scalar.Boolean } scalar => scalar.Text,
        DrawnScalar scalar => Quoted(scalar.Text),
        DrawnMember member => Quoted(member.Text),
        DrawnLink link => Quoted(link.Id),
        DrawnAnyText any => Quoted(any.Text),
        DrawnList list => "[" + string.Join(", ", list.Items.Select(Of)) + "]",
        DrawnObject instance => "{" + string.Join(", ", instance.Values.Select(entry => $"{entry.Slot}: {Of(entry.Value)}")) + "}",
        _ => "",
    };

    /// <summary>A text in double quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' =>
                    "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}

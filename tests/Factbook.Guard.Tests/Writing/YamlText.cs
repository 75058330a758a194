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
        DrawnLink link => Quoted(link.Text),
        DrawnAnyText any => Quoted(any.Text),
        DrawnMapping { Form: not MappingForm.List } mapping => "{" + string.Join(", ", mapping.Items.Cast<DrawnObject>().Select(item => Entry(mapping, item))) + "}",
        DrawnList list => "[" + string.Join(", ", list.Items.Select(Of)) + "]",
        DrawnObject instance => "{" + string.Join(", ", instance.Stated.Select(entry => $"{Slot(entry.Slot)}: {Of(entry.Value)}")) + "}",
        _ => "",
    };

    // What has a blank in the schema may have an underscore in data.
    private static string Slot(string name) => name.Sum(letter => letter) % 2 == 0 ? name : name.Replace(' ', '_');

    /// <summary>A value as the key of a mapping.</summary>
    public static string KeyText(DrawnValue value) => value switch
    {
        DrawnScalar scalar => scalar.Json,
        DrawnMember member => member.Text,
        _ => "",
    };

    private static string Entry(DrawnMapping mapping, DrawnObject item)
    {
        DrawnObject rest = item.Without(mapping.Key);
        return Quoted(KeyText(item.Find(mapping.Key)!)) + ": " + Of(mapping.Form == MappingForm.Single ? rest.Stated[0].Value : rest);
    }

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

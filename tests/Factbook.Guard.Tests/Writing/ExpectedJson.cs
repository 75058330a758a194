using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Writing;

/// <summary>Writes what every row must say as JSON Lines, from what was drawn alone.</summary>
internal static class ExpectedJson
{
    /// <summary>A row on one line.</summary>
    public static string Of(DrawnObject row)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(row, writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(DrawnValue value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case DrawnScalar { Kind: Scalar.Integer or Scalar.Decimal or Scalar.Double or Scalar.Boolean } scalar:
                writer.WriteRawValue(scalar.Text);
                break;
            case DrawnScalar scalar:
                writer.WriteStringValue(scalar.Json);
                break;
            case DrawnMember member:
                writer.WriteStringValue(member.Text);
                break;
            case DrawnLink link:
                writer.WriteStringValue(link.Text);
                break;
            case DrawnAnyText any:
                writer.WriteStringValue(any.Text);
                break;
            case DrawnMapping mapping:
                writer.WriteStartObject();
                foreach (DrawnObject item in mapping.Items.Cast<DrawnObject>())
                {
                    writer.WritePropertyName(YamlText.KeyText(item.Find(mapping.Key)!));
                    Write(item.Without(mapping.Key), writer);
                }

                writer.WriteEndObject();
                break;
            case DrawnList list:
                writer.WriteStartArray();
                list.Items.ToList().ForEach(item => Write(item, writer));
                writer.WriteEndArray();
                break;
            case DrawnObject instance:
                writer.WriteStartObject();
                foreach ((string slot, DrawnValue inner) in instance.Values)
                {
                    writer.WritePropertyName(slot);
                    Write(inner, writer);
                }

                writer.WriteEndObject();
                break;
        }
    }
}

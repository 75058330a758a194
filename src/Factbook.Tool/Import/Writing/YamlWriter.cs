using System.Text;

namespace Factbook.Tool.Import.Writing;

/// <summary>Writes values as YAML: what fits on a line stands on one, the rest in blocks.</summary>
internal sealed class YamlWriter(StringBuilder output)
{
    private const int LineLength = 118;

    /// <summary>Writes a record as an item of a table.</summary>
    public void Item(DatumObject record, int indent)
    {
        output.Append(' ', indent).Append("- ");
        Parts(record, indent + 2, isFirstBegun: true);
    }

    /// <summary>Writes a name and its value on a line or more.</summary>
    public void Entry(string name, Datum value, int indent)
    {
        output.Append(' ', indent);
        EntryHere(name, value, indent);
    }

    /// <summary>A value on one line, within brackets or braces where it is no scalar.</summary>
    public static string Flow(Datum value)
    {
        var line = new StringBuilder();
        Flow(value, line, YamlScalarText.InBlock);
        return line.ToString();
    }

    private void EntryHere(string name, Datum value, int indent)
    {
        string key = Key(name);
        output.Append(key).Append(':');
        string flow = Flow(value);
        if (value is DatumScalar || indent + key.Length + 2 + flow.Length <= LineLength)
        {
            output.Append(' ').Append(flow).Append('\n');
            return;
        }

        output.Append('\n');
        if (value is DatumObject inner)
        {
            Parts(inner, indent + 2, isFirstBegun: false);
            return;
        }

        foreach (Datum item in ((DatumList)value).Items)
        {
            output.Append(' ', indent + 2).Append("- ");
            string line = Flow(item);
            if (item is DatumObject { Parts.Count: > 0 } record && indent + 4 + line.Length > LineLength)
            {
                Parts(record, indent + 4, isFirstBegun: true);
            }
            else
            {
                output.Append(line).Append('\n');
            }
        }
    }

    private void Parts(DatumObject record, int indent, bool isFirstBegun)
    {
        foreach ((string name, Datum value) in record.Parts)
        {
            output.Append(' ', isFirstBegun ? 0 : indent);
            isFirstBegun = false;
            EntryHere(name, value, indent);
        }
    }

    // Slots are plain; the keys of mappings are data, and may stand in braces.
    private static string Key(string name) => YamlScalarText.InFlow.Of(name);

    private static void Flow(Datum value, StringBuilder line, YamlScalarText texts)
    {
        switch (value)
        {
            case DatumScalar scalar:
                line.Append(scalar.IsPlain ? scalar.Text : texts.Of(scalar.Text));
                break;
            case DatumList list:
                line.Append('[');
                for (int i = 0; i < list.Items.Count; i++)
                {
                    line.Append(i == 0 ? "" : ", ");
                    Flow(list.Items[i], line, YamlScalarText.InFlow);
                }

                line.Append(']');
                break;
            case DatumObject record:
                line.Append('{');
                for (int i = 0; i < record.Parts.Count; i++)
                {
                    (string name, Datum part) = record.Parts[i];
                    line.Append(i == 0 ? "" : ", ").Append(Key(name)).Append(": ");
                    Flow(part, line, YamlScalarText.InFlow);
                }

                line.Append('}');
                break;
        }
    }
}

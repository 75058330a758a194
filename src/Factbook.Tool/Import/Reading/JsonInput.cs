using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Factbook.Tool.Import.Reading;

/// <summary>Reads JSON and JSON Lines. Positions are offsets into the bytes.</summary>
internal ref struct JsonInput
{
    private const int MostDepth = 64;

    private readonly InputContent _content;
    private Utf8JsonReader _reader;

    private JsonInput(InputContent content)
    {
        _content = content;
        _reader = new Utf8JsonReader(content.Utf8, new JsonReaderOptions
        {
            AllowMultipleValues = true,
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MostDepth,
        });
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">It is no JSON, ends in the middle, or holds no records.</exception>
    public static InputFile Read(InputContent content)
    {
        var reader = new JsonInput(content);
        List<InputNode> documents = reader.Documents();
        var notes = new List<string>();
        var file = new InputFile(
            content.Path, content.Sha256, [], notes, position => InputText.Place(content.Utf8, position));
        return file with { Tables = InputTables.Of(documents, content.Name, file, notes) };
    }

    private List<InputNode> Documents()
    {
        var documents = new List<InputNode>();
        try
        {
            while (_reader.Read())
            {
                documents.Add(Value());
            }
        }
        catch (JsonException exception)
        {
            throw Broken(exception);
        }

        return documents;
    }

    private readonly ToolException Broken(JsonException exception)
    {
        string place = $"{_content.Path}, {PlaceOf(exception)}";
        bool isCut = _reader.BytesConsumed >= _content.Utf8.AsSpan().TrimEnd(" \t\r\n"u8).Length
            || exception.Message.Contains("end of data", StringComparison.Ordinal);
        return new ToolException(isCut
            ? $"{place}: the file ends in the middle of a value; was it cut off?"
            : $"{place}: this is no JSON: {exception.Message.Split(" LineNumber:")[0].TrimEnd('.')}.");
    }

    // The reader counts bytes in a line, people count characters.
    private readonly string PlaceOf(JsonException exception)
    {
        ReadOnlySpan<byte> text = _content.Utf8;
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return InputText.Place(text, start + (int)(exception.BytePositionInLine ?? 0));
    }

    private InputNode Value()
    {
        int position = (int)_reader.TokenStartIndex;
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(position),
            JsonTokenType.StartArray => Array(position),
            JsonTokenType.String => new InputScalar(position, _reader.GetString()!, ScalarForm.Text),
            JsonTokenType.Number => new InputScalar(position, Encoding.UTF8.GetString(_reader.ValueSpan), ScalarForm.Number),
            JsonTokenType.True => new InputScalar(position, "true", ScalarForm.Boolean),
            JsonTokenType.False => new InputScalar(position, "false", ScalarForm.Boolean),
            _ => new InputScalar(position, "", ScalarForm.Null),
        };
    }

    private InputList Array(int position)
    {
        var items = new List<InputNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value());
        }

        return new InputList(position, items.ToArray());
    }

    private InputObject Object(int position)
    {
        var names = new List<string>();
        var values = new List<InputNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            string name = _reader.GetString()!;
            if (names.Contains(name))
            {
                string place = InputText.Place(_content.Utf8, (int)_reader.TokenStartIndex);
                throw new ToolException($"{_content.Path}, {place}: '{name}' stands twice in one object.");
            }

            _reader.Read();
            names.Add(name);
            values.Add(Value());
        }

        return new InputObject(position, [.. names], [.. values]);
    }
}

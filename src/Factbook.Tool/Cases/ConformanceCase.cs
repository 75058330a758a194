using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Factbook.Tool.Cases;

/// <summary>One line of a conformance suite: a schema, its imports, a class, and an instance of it.</summary>
internal sealed class ConformanceCase : IDisposable
{
    // More levels than the compiler reads, so that it is the compiler that refuses deep data.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 1024 };

    private readonly JsonDocument _document;

    private ConformanceCase(JsonDocument document) => _document = document;

    /// <summary>The case's id as JSON; null where it is no single value.</summary>
    public string Id => Root.TryGetProperty("id", out JsonElement id)
        && id.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)
            ? id.GetRawText()
            : "null";

    /// <summary>The schema.</summary>
    public JsonElement Schema => Demand("schema");

    /// <summary>The instance.</summary>
    public JsonElement Data => Demand("data");

    /// <summary>The class.</summary>
    public string ClassName => Demand("class") is { ValueKind: JsonValueKind.String } name
        ? name.GetString()!
        : throw new FormatException("'class' is not a text.");

    /// <summary>The schemas that may be imported, by name.</summary>
    public IEnumerable<(string Name, JsonElement Schema)> Imports =>
        Root.TryGetProperty("imports", out JsonElement imports) && imports.ValueKind == JsonValueKind.Object
            ? imports.EnumerateObject().Select(property => (property.Name, property.Value))
            : [];

    private JsonElement Root => _document.RootElement;

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">The line is not JSON.</exception>
    /// <exception cref="FormatException">The line is not an object.</exception>
    public static ConformanceCase Parse(string line)
    {
        var document = JsonDocument.Parse(line, Options);
        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return new ConformanceCase(document);
        }

        document.Dispose();
        throw new FormatException("The line is not an object.");
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private JsonElement Demand(string name) => Root.TryGetProperty(name, out JsonElement value)
        ? value
        : throw new FormatException($"The case has no '{name}'.");
}

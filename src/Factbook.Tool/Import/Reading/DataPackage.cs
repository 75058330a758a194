using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Factbook.Tool.Import.Reading;

/// <summary>
/// What a <c>datapackage.json</c> in the folder of a file, or in the one above, says of it: many public files of CSV come with one.
/// </summary>
/// <param name="Path">The descriptor.</param>
/// <param name="Title">The title of the package.</param>
/// <param name="License">The name of its licence.</param>
/// <param name="Homepage">Its address.</param>
/// <param name="Description">What the file holds.</param>
/// <param name="Fields">What the columns mean, by their names.</param>
internal sealed record DataPackage(
    string Path, string? Title, string? License, string? Homepage, string? Description, IReadOnlyDictionary<string, string> Fields)
{
    private const string FileName = "datapackage.json";

    /// <summary>Finds the descriptor that names a file.</summary>
    /// <returns>What it says, or <see langword="null"/> where there is none, or none that can be read.</returns>
    public static DataPackage? Of(string file)
    {
        string? folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file));
        string?[] places = [folder, System.IO.Path.GetDirectoryName(folder)];
        return places.OfType<string>().Select(place => System.IO.Path.Combine(place, FileName)).Where(File.Exists)
            .Select(path => Read(path, System.IO.Path.GetFileName(file))).FirstOrDefault(found => found is not null);
    }

    private static DataPackage? Read(string path, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement package = document.RootElement;
            JsonElement resource = Items(package, "resources")
                .FirstOrDefault(item => System.IO.Path.GetFileName(Text(item, "path") ?? "") == file);
            return resource.ValueKind != JsonValueKind.Object ? null : new DataPackage(
                path,
                Text(package, "title"),
                Items(package, "licenses").Select(license => Text(license, "name")).FirstOrDefault(),
                Text(package, "homepage"),
                Text(resource, "description"),
                FieldsOf(resource));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> FieldsOf(JsonElement resource)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (resource.TryGetProperty("schema", out JsonElement schema))
        {
            foreach (JsonElement field in Items(schema, "fields"))
            {
                if (Text(field, "name") is { } name && Text(field, "description") is { Length: > 0 } description)
                {
                    fields[name] = description;
                }
            }
        }

        return fields;
    }

    private static JsonElement[] Items(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : [];

    private static string? Text(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!.Trim()
            : null;
}

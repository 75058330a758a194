using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>The values in JSON.</summary>
internal static class JsonLeaves
{
    /// <summary>The values; numbers as they are written.</summary>
    public static IEnumerable<Leaf> Of(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Of(property.Value, Leaf.Step(path, property.Name))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Of(item, Leaf.Step(path, index + 1))),
        JsonValueKind.String => [new Leaf(path, element.GetString()!)],
        _ => [new Leaf(path, element.GetRawText())],
    };
}

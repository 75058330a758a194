using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>Tells mappings from keys to values apart from values with parts; files write both as objects.</summary>
internal static class Mappings
{
    private const int ManyKeys = 8;

    /// <summary>The slot for the key.</summary>
    public const string Key = "key";

    /// <summary>The slot for the key, where values have a part of that name.</summary>
    public const string OtherKey = "mapping_key";

    /// <summary>The slot for a value without parts.</summary>
    public const string Value = "value";

    /// <summary>Whether objects are mappings: their keys are data and no names, and their values are of one shape.</summary>
    public static bool AreMappings(IReadOnlyList<InputObject> objects)
    {
        var keys = objects.SelectMany(value => value.Names).ToHashSet(StringComparer.Ordinal);
        InputNode[] values = [.. objects.SelectMany(value => value.Values).Where(value => !value.IsEmpty)];
        if (values.Length == 0 || values.Any(value => value is InputList))
        {
            return false;
        }

        bool areObjects = values.All(value => value is InputObject);
        return areObjects
            ? keys.Count > 1 && HaveOneShape(objects, keys.Count)
            : values.All(value => value is InputScalar) && AreData(keys, objects);
    }

    /// <summary>The entries of a mapping, each with its key as a part.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="keyColumn">What the key is called, where a schema says it.</param>
    public static IEnumerable<InputObject> Entries(InputObject mapping, string? keyColumn = null)
    {
        for (int i = 0; i < mapping.Names.Length; i++)
        {
            if (mapping.Values[i].IsEmpty)
            {
                continue;
            }

            var key = new InputScalar(mapping.Values[i].Position, mapping.Names[i], ScalarForm.Text);
            if (mapping.Values[i] is InputObject value)
            {
                string name = keyColumn ?? (Array.IndexOf(value.Names, Key) < 0 ? Key : OtherKey);
                bool isRepeated = Array.IndexOf(value.Names, name) >= 0;
                yield return isRepeated ? value : new InputObject(value.Position, [name, .. value.Names], [key, .. value.Values]);
            }
            else
            {
                yield return new InputObject(key.Position, [keyColumn ?? Key, Value], [key, mapping.Values[i]]);
            }
        }
    }

    // Every part of the values stands under at least half of the keys.
    private static bool HaveOneShape(IReadOnlyList<InputObject> objects, int keys)
    {
        var places = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (InputObject mapping in objects)
        {
            for (int i = 0; i < mapping.Names.Length; i++)
            {
                foreach (string part in mapping.Values[i] is InputObject value ? value.Names : [])
                {
                    if (!places.TryGetValue(part, out HashSet<string>? under))
                    {
                        places.Add(part, under = new HashSet<string>(StringComparer.Ordinal));
                    }

                    under.Add(mapping.Names[i]);
                }
            }
        }

        return places.Values.All(under => under.Count * 2 >= keys);
    }

    private static bool AreData(HashSet<string> keys, IReadOnlyList<InputObject> objects)
    {
        bool areNames = keys.All(key => key.Length > 0 && char.IsLetter(key[0]) && key.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or ' '));
        int entries = objects.Sum(value => value.Names.Length);
        return !areNames || (keys.Count > ManyKeys && entries * 2 < keys.Count * objects.Count);
    }
}

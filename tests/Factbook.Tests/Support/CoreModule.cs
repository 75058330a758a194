using System;
using System.Collections.Generic;
using System.IO;
using YamlDotNet.RepresentationModel;

namespace Factbook.Tests.Support;

/// <summary>The core module as it stands in YAML, to compare the hand-written counterparts with.</summary>
internal static class CoreModule
{
    public static YamlMappingNode Root { get; } = Read();

    public static YamlMappingNode Classes => (YamlMappingNode)Root["classes"];

    public static IEnumerable<string> EnumTexts(string enumName)
    {
        var values = (YamlMappingNode)Root["enums"][enumName]["permissible_values"];
        foreach (YamlNode key in values.Children.Keys)
        {
            yield return ((YamlScalarNode)key).Value!;
        }
    }

    /// <summary>The slots of a class in induced order: those of its mixins first.</summary>
    public static List<(string Name, YamlMappingNode Declaration)> Slots(string className)
    {
        var declaration = (YamlMappingNode)Classes[className];
        var slots = new List<(string, YamlMappingNode)>();
        if (declaration.Children.TryGetValue("mixins", out YamlNode? mixins))
        {
            foreach (YamlNode mixin in (YamlSequenceNode)mixins)
            {
                slots.AddRange(Slots(((YamlScalarNode)mixin).Value!));
            }
        }

        foreach ((YamlNode key, YamlNode slot) in ((YamlMappingNode)declaration["attributes"]).Children)
        {
            slots.Add((((YamlScalarNode)key).Value!, (YamlMappingNode)slot));
        }

        return slots;
    }

    public static string PascalCase(string name) =>
        string.Concat(Array.ConvertAll(name.Split('_'), word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static YamlMappingNode Read()
    {
        using Stream stream = typeof(CoreModule).Assembly.GetManifestResourceStream("core.yaml")!;
        var yaml = new YamlStream();
        yaml.Load(new StreamReader(stream));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}

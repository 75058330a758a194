using System.Linq;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Finds what the annotations of a whole schema say, before its elements are read.</summary>
internal static class SchemaAnnotations
{
    /// <summary>The value of an annotation, in any of the forms that LinkML has; <see langword="null"/> where it is not stated.</summary>
    /// <param name="file">The main file.</param>
    /// <param name="tag">The annotation.</param>
    internal static YamlNode? Find(YamlFile file, string tag)
    {
        YamlNode? stated = Entry(file.Root, "annotations") switch
        {
            YamlSequence list => list.Items.FirstOrDefault(item => Entry(item, "tag") is YamlScalar name && name.Text == tag),
            { } annotations => Entry(annotations, tag),
            null => null,
        };
        return stated is YamlMapping ? Entry(stated, "value") ?? stated : stated;
    }

    private static YamlNode? Entry(YamlNode? node, string key) => (node as YamlMapping)?.Value(key);
}

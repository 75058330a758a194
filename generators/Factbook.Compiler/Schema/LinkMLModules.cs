using System;
using System.Collections.Concurrent;
using System.IO;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema;

/// <summary>The modules of LinkML's own metamodel, which are shipped inside the compiler; the types are built in.</summary>
internal static class LinkMLModules
{
    private const string Prefix = "linkml:";
    private const string Address = "https://w3id.org/linkml/";

    private static readonly ConcurrentDictionary<string, YamlFile?> Files = new(StringComparer.Ordinal);

    /// <summary>Whether a path is that of one of the modules.</summary>
    internal static bool Has(string path) => path.StartsWith(Prefix, StringComparison.Ordinal) && path != BuiltInTypes.Import;

    /// <summary>The CURIE by which a module is imported, however an import spells it.</summary>
    internal static string Name(string import) =>
        import.StartsWith(Address, StringComparison.Ordinal) ? Prefix + import.Substring(Address.Length) : import;

    /// <summary>The module of a name such as <c>linkml:mappings</c>, or <see langword="null"/>.</summary>
    internal static YamlFile? Find(string name) => Has(name) ? Files.GetOrAdd(name, Read) : null;

    private static YamlFile? Read(string name)
    {
        string resource = "linkml." + name.Substring(Prefix.Length) + ".yaml";
        using Stream? stream = typeof(LinkMLModules).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return YamlReader.Read(name, reader.ReadToEnd()).File;
    }
}

using System;
using System.IO;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema;

/// <summary>The module <c>factbook:core</c>, which is shipped inside the compiler.</summary>
public static class CoreModule
{
    /// <summary>The name by which a schema imports it, and the path of its places.</summary>
    public const string Import = "factbook:core";

    private static readonly Lazy<YamlReadResult> Read = new(() => YamlReader.Read(Import, Text));

    /// <summary>The module's text.</summary>
    public static string Text
    {
        get
        {
            using Stream stream = typeof(CoreModule).Assembly.GetManifestResourceStream("factbook.core.yaml")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The module as read, once for the process.</summary>
    public static YamlFile File => Read.Value.File;

    /// <summary>Where the module's nodes stand in <see cref="Text"/>.</summary>
    public static YamlSpans Spans => Read.Value.Spans;

    /// <summary>Whether a place is in the module: what is declared there has its C# type in the run-time library.</summary>
    internal static bool Has(ProblemPlace place) => place.Path == Import;

    /// <summary>Whether the module declares a class, an enum or a type of a name.</summary>
    internal static bool Declares(string name) => File.Root is YamlMapping root && root.Entries
        .Where(entry => entry.Key.Text is "classes" or "enums" or "types")
        .Any(entry => entry.Value is YamlMapping declared && declared.Entries.Any(child => child.Key.Text == name));
}

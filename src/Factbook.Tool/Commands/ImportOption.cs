using System.CommandLine;

namespace Factbook.Tool.Commands;

/// <summary>Makes options with a name, what is shown for the value, and a description.</summary>
internal static class ImportOption
{
    /// <summary>An option that is said once.</summary>
    public static Option<string> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    /// <summary>An option that is said any number of times.</summary>
    public static Option<string[]> Texts(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };
}

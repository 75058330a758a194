using System.CommandLine;

namespace Factbook.Tool.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommonArguments
{
    /// <summary>The folder of the dataset.</summary>
    public static Argument<string> Folder() => new("folder")
    {
        Description = "The folder of the dataset, or of a project with a folder data; the current one where it is not named.",
        DefaultValueFactory = _ => ".",
        HelpName = "DIR",
    };

    /// <summary>The folder of the dataset, for commands whose argument is something else.</summary>
    public static Option<string> FolderOption() => new("--dir")
    {
        Description = "The folder of the dataset, or of a project with a folder data.",
        DefaultValueFactory = _ => ".",
        HelpName = "DIR",
    };

    /// <summary>The place to write to.</summary>
    public static Option<string> Output(string description) => new("--out")
    {
        Description = description,
        HelpName = "PATH",
        Required = true,
    };

    /// <summary>Whether to replace what is there.</summary>
    public static Option<bool> Force() => new("--force") { Description = "Replaces what is there." };
}

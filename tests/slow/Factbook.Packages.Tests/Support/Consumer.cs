using System.Collections.Generic;
using System.IO;

namespace Factbook.Packages.Tests.Support;

/// <summary>A project of somebody who installed a package.</summary>
internal sealed class Consumer
{
    private readonly PackedFeed _feed;

    /// <summary>Creates the folder of a project, named after the test.</summary>
    /// <param name="feed">The packages.</param>
    /// <param name="name">The name of the project.</param>
    /// <param name="properties">The content of its property group.</param>
    /// <param name="items">The content of its item group.</param>
    public Consumer(PackedFeed feed, string name, string properties, string items)
    {
        _feed = feed;
        Name = name;
        Folder = Path.Combine(feed.Root, "consumers", name);
        Write(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <Nullable>enable</Nullable>
                <LangVersion>latest</LangVersion>
                <InvariantGlobalization>true</InvariantGlobalization>
                <UseAppHost>false</UseAppHost>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Name { get; }

    public string Folder { get; }

    /// <summary>A reference to one of the packages.</summary>
    public static string Install(PackedFeed feed, string package) =>
        $"""<PackageReference Include="{package}" Version="{feed.Version}" />""";

    /// <summary>Writes a file of the project.</summary>
    public Consumer Write(string path, string content)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    /// <summary>Copies one of the programs that the tests hold ready.</summary>
    public Consumer WithProgram(string name) =>
        Write("Program.cs", File.ReadAllText(Path.Combine(Repository.TestProject, "Programs", name + ".cs")));

    public CommandResult Build(params IEnumerable<string> arguments) => DotNet("build", arguments);

    /// <summary>Publishes for the machine's own kind, to the folder out.</summary>
    public CommandResult Publish(params IEnumerable<string> arguments) =>
        DotNet("publish", ["-r", "linux-x64", "-o", "out", .. arguments]);

    /// <summary>Runs the program that was built.</summary>
    public CommandResult Run(string framework) =>
        RunFile("dotnet", Path.Combine(Folder, "bin", "Release", framework, Name + ".dll"));

    /// <summary>Runs the program that was built, and gives the lines in which the JIT names what it has compiled.</summary>
    public string[] CompiledByTheJit(string framework)
    {
        string file = Path.Combine(Folder, "jit.txt");
        var variables = new Dictionary<string, string>(_feed.Variables)
        {
            ["DOTNET_JitStdOutFile"] = file,
            ["DOTNET_JitDisasmSummary"] = "1",
        };
        CommandLine.Run(Folder, variables, "dotnet", [Path.Combine(Folder, "bin", "Release", framework, Name + ".dll")]).Succeeded();
        return File.ReadAllLines(file);
    }

    /// <summary>Runs the program that was published.</summary>
    public CommandResult RunPublished() => RunFile(Path.Combine(Folder, "out", Name));

    public CommandResult RunFile(string file, params IEnumerable<string> arguments) =>
        CommandLine.Run(Folder, _feed.Variables, file, arguments).Succeeded();

    /// <summary>Runs a command of the SDK that does not end by itself, until there is a file, or for ten minutes.</summary>
    public CommandResult RunUntil(string file, string arguments) => CommandLine.Run(
        Folder, _feed.Variables, "sh", "-c", $"timeout 600 dotnet {arguments} & until [ -e {file} ] || ! kill -0 $!; do sleep 1; done; kill $!; wait");

    private CommandResult DotNet(string verb, IEnumerable<string> arguments) => CommandLine.Run(
        Folder, _feed.Variables, "dotnet", [verb, "-c", "Release", "-nologo", "-p:UseSharedCompilation=false", .. arguments]);
}

namespace Factbook.Tool.Scaffold;

/// <summary>The files with which a dataset begins: a schema, a table with one fact, its source, and a project.</summary>
internal static class StarterFiles
{
    /// <summary>The files by path.</summary>
    /// <param name="name">The name of the dataset, in letters and digits.</param>
    public static (string Path, string Text)[] Of(string name) =>
    [
        ("data/schema.yaml", Schema(name)),
        ("data/sources.yaml", Sources),
        ("data/moons.yaml", Moons),
        .. ProjectOf(name),
    ];

    /// <summary>The files of a project around a dataset, by path.</summary>
    /// <param name="name">The name of the dataset, in letters and digits.</param>
    /// <param name="rootNamespace">The namespace of the project, where it cannot be the name.</param>
    public static (string Path, string Text)[] ProjectOf(string name, string? rootNamespace = null) =>
    [
        ($"{name}.csproj", Project(ToolVersion.Text, rootNamespace)),
        (".editorconfig", EditorConfig),
        (".vscode/extensions.json", Extensions),
    ];

    private const string Sources = """
        # Where the facts come from.
        sources:
          - id: src.sidereus_nuncius
            title: Sidereus Nuncius
            kind: academic
            language: la
            published: "1610-03"
            accessed: "2026-01-01"
            reading: whole

        """;

    private const string Moons = """
        # One fact, with the passage that says it.
        moons:
          - id: moon.io
            code_name: Io
            name: Io
            discovered: "1610-01"
            cites: [{source: src.sidereus_nuncius, locator: p 17}]

        """;

    private const string EditorConfig = """
        root = true

        [*.yaml]
        charset = utf-8
        end_of_line = lf
        indent_style = space
        indent_size = 2
        insert_final_newline = true

        """;

    private const string Extensions = """
        {
          "recommendations": ["redhat.vscode-yaml"]
        }

        """;

    private static string Schema(string name) => $$"""
        # What is recorded. docs/linkml-profile.md in the repository of Factbook has the language.
        id: https://example.org/{{name}}
        name: {{name}}
        title: {{name}}
        version: 0.1.0
        license: CC-BY-4.0
        default_range: string
        imports: [linkml:types, factbook:core]

        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true, description: The publications.}
              moons: {range: Moon, multivalued: true, inlined: true, inlined_as_list: true, description: The moons.}
          Moon:
            mixins: [Identified, Cited]
            description: A natural satellite.
            attributes:
              name: {required: true, description: The usual name.}
              discovered: {range: EdtfDate, description: When it was first seen.}

        """;

    private static string Project(string version, string? rootNamespace) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>{(rootNamespace is null ? "" : $"\n    <RootNamespace>{rootNamespace}</RootNamespace>")}
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="Factbook" Version="{version}" />
          </ItemGroup>

        </Project>

        """;
}

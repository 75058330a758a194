using System.Buffers;
using System.Threading;
using Factbook.Compiler.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Pipeline;

/// <summary>An additional file that the build hands over as schema, data or lock. Equal to itself only: content is compared after reading.</summary>
/// <param name="Text">The file.</param>
/// <param name="Role">What it is.</param>
internal sealed record InputFile(AdditionalText Text, InputRole Role)
{
    private const string RoleMetadata = "build_metadata.AdditionalFiles.FactbookRole";

    /// <summary>Finds out what a file is.</summary>
    /// <param name="text">The file.</param>
    /// <param name="options">The options, with the metadata of the file's item.</param>
    public static InputFile From(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        options.GetOptions(text).TryGetValue(RoleMetadata, out string? role);
        return new InputFile(text, role switch
        {
            "schema" => InputRole.Schema,
            "data" => InputRole.Data,
            "ids" => InputRole.Ids,
            _ => InputRole.None,
        });
    }

    /// <summary>Reads the file.</summary>
    /// <param name="cancellation">Cancels the work.</param>
    public YamlReadResult Read(CancellationToken cancellation)
    {
        if (Text.GetText(cancellation) is not { } text)
        {
            return YamlReader.Read(Text.Path, "", cancellation);
        }

        char[] characters = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(0, characters, 0, text.Length);
            return YamlReader.Read(Text.Path, characters, text.Length, cancellation);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }
}

/// <summary>What an additional file is to the generator.</summary>
internal enum InputRole
{
    /// <summary>Nothing of ours.</summary>
    None,

    /// <summary>A file of the schema.</summary>
    Schema,

    /// <summary>A file of data.</summary>
    Data,

    /// <summary>The lock file, which holds what has been released.</summary>
    Ids,
}

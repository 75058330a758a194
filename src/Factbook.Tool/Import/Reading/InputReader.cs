using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace Factbook.Tool.Import.Reading;

/// <summary>Reads files of all formats into tables.</summary>
internal static class InputReader
{
    /// <summary>Reads a file; its name says the format.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">What the user says about the form.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <exception cref="ToolException">There is no such file, or it is not what its name says.</exception>
    public static InputFile Read(string path, InputOptions options, Action<string> progress)
    {
        RefuseMissing(path);
        progress($"Reading {Path.GetFileName(path)} ...");
        byte[] bytes = File.ReadAllBytes(path);
        Encoding encoding = InputText.EncodingOf(path, bytes, options.Encoding);
        var content = new InputContent(
            path, NameOf(path), InputText.ToUtf8(bytes, encoding), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        InputFile file = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" or ".tsv" or ".tab" or ".txt" or ".psv" => CsvInput.Read(content, options, progress),
            ".json" or ".jsonl" or ".ndjson" or ".geojson" => JsonInput.Read(content),
            ".yaml" or ".yml" => YamlInput.Read(content),
            string other => throw new ToolException(
                $"'{path}' ends in '{other}'; .csv, .tsv, .txt, .json, .jsonl, .ndjson, .yaml and .yml are imported."),
        };
        return DataPackage.Of(path) is { } package
            ? file with { Package = package, Notes = [.. file.Notes, $"{package.Path} says what the columns mean"] }
            : file;
    }

    /// <summary>SHA-256 of a file, in lower-case hexadecimal digits.</summary>
    /// <exception cref="ToolException">There is no such file.</exception>
    public static string Sha256(string path)
    {
        RefuseMissing(path);
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static void RefuseMissing(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ToolException($"'{path}' is a folder; files are imported.");
        }

        if (!File.Exists(path))
        {
            throw new ToolException($"There is no file '{path}'.");
        }
    }

    private static string NameOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return name.Length == 0 ? "records" : name;
    }
}

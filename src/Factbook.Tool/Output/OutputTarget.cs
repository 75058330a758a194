using System;
using System.IO;
using System.Linq;

namespace Factbook.Tool.Output;

/// <summary>
/// Writes a file or a folder beside its place and moves it there when it is whole, so that nothing half-written is
/// ever found at the place.
/// </summary>
/// <param name="path">The place.</param>
/// <param name="force">Whether what is there may be replaced.</param>
internal sealed class OutputTarget(string path, bool force)
{
    private readonly string _full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Writes a file.</summary>
    /// <param name="write">Writes it to the path that it is given.</param>
    /// <exception cref="ToolException">The place is taken.</exception>
    public void WriteFile(Action<string> write)
    {
        if (Directory.Exists(_full))
        {
            throw new ToolException($"'{path}' is a folder; a file is to be written.");
        }

        RefuseTaken(File.Exists(_full));
        string temporary = Temporary();
        try
        {
            write(temporary);
            File.Move(temporary, _full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Writes a folder.</summary>
    /// <param name="extensions">How the names of the files in it end; a folder with others is not replaced.</param>
    /// <param name="write">Writes it to the path that it is given, where an empty folder is.</param>
    /// <param name="folders">The folders that may be in it, with files of the same extensions.</param>
    /// <exception cref="ToolException">The place is taken.</exception>
    public void WriteFolder(string[] extensions, Action<string> write, params string[] folders)
    {
        if (File.Exists(_full))
        {
            throw new ToolException($"'{path}' is a file; a folder is to be written.");
        }

        RefuseTaken(Directory.Exists(_full) && Directory.EnumerateFileSystemEntries(_full).Any());
        RefuseForeign(extensions, folders);
        string temporary = Temporary();
        try
        {
            Directory.CreateDirectory(temporary);
            write(temporary);
            PutInPlace(temporary);
        }
        finally
        {
            RemoveFolder(temporary);
        }
    }

    // What was there is gone only when the new folder is in its place.
    private void PutInPlace(string temporary)
    {
        string old = Temporary();
        if (!Directory.Exists(_full))
        {
            Directory.Move(temporary, _full);
            return;
        }

        Directory.Move(_full, old);
        try
        {
            Directory.Move(temporary, _full);
        }
        catch
        {
            Directory.Move(old, _full);
            throw;
        }

        RemoveFolder(old);
    }

    private static void RemoveFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void RefuseTaken(bool isTaken)
    {
        if (isTaken && !force)
        {
            throw new ToolException($"'{path}' exists; --force replaces it.");
        }
    }

    private void RefuseForeign(string[] extensions, string[] folders)
    {
        string? foreign = !Directory.Exists(_full) ? null : Directory.EnumerateFileSystemEntries(_full).FirstOrDefault(
            entry => Directory.Exists(entry)
                ? !folders.Contains(Path.GetFileName(entry), StringComparer.Ordinal)
                    || Directory.EnumerateFileSystemEntries(entry).Any(inner => !IsFileOf(inner, extensions))
                : !IsFileOf(entry, extensions));
        if (foreign is not null)
        {
            throw new ToolException(
                $"'{path}' holds '{Path.GetFileName(foreign)}', which no export wrote; it is not replaced.");
        }
    }

    private static bool IsFileOf(string entry, string[] extensions) =>
        !Directory.Exists(entry) && extensions.Any(extension => entry.EndsWith(extension, StringComparison.Ordinal));

    private string Temporary()
    {
        string parent = Path.GetDirectoryName(_full) ?? throw new ToolException($"'{path}' cannot be written to.");
        Directory.CreateDirectory(parent);
        return Path.Combine(parent, $".{Path.GetFileName(_full)}.{Guid.NewGuid():N}.tmp");
    }
}

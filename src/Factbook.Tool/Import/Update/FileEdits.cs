using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Factbook.Tool.Import.Update;

/// <summary>Changes of a file, gathered before any is made.</summary>
/// <param name="file">The file as it is.</param>
internal sealed class FileEdits(ExistingFile file)
{
    private readonly List<(int Start, int End, string Text)> _edits = [];
    private readonly string _newLine = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The file as it is.</summary>
    public ExistingFile File => file;

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Puts a text in the place of a part; several at one place stay in the order in which they came.</summary>
    public void Replace(int start, int end, string text) =>
        _edits.Add((start, end, _newLine == "\n" ? text : text.Replace("\n", _newLine, StringComparison.Ordinal)));

    /// <summary>The offset of the line in which another offset lies.</summary>
    public int StartOfLine(int offset) => offset == 0 ? 0 : file.Text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>The offset of the end of the line in which another offset lies, before its line break.</summary>
    public int EndOfLine(int offset)
    {
        int end = file.Text.IndexOf('\n', offset);
        return end < 0 ? file.Text.Length : end > offset && file.Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The offset of the next line.</summary>
    public int NextLine(int offset)
    {
        int end = file.Text.IndexOf('\n', offset);
        return end < 0 ? file.Text.Length : end + 1;
    }

    /// <summary>The text with all changes.</summary>
    public string Apply()
    {
        var text = new StringBuilder(file.Text.Length);
        int at = 0;
        foreach ((int start, int end, string replacement) in _edits.OrderBy(edit => edit.Start))
        {
            text.Append(file.Text, at, start - at).Append(replacement);
            at = end;
        }

        return text.Append(file.Text, at, file.Text.Length - at).ToString();
    }
}

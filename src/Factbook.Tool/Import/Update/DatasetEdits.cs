using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Releases;
using Factbook.Tool.Import.Reading;
using Factbook.Tool.Import.Writing;
using Factbook.Tool.Input;

namespace Factbook.Tool.Import.Update;

/// <summary>The changes of all files of a dataset, gathered before any is made.</summary>
/// <param name="folder">The folder.</param>
/// <param name="dataset">What is in it.</param>
internal sealed class DatasetEdits(DatasetFolder folder, ExistingDataset dataset)
{
    private static readonly string[] SourceSlots =
        ["id", "title", "title_en", "kind", "publisher", "language", "published", "accessed", "reading", "url", "content_sha256"];

    private readonly Dictionary<ExistingFile, FileEdits> _edits = [];
    private readonly Dictionary<string, string> _added = new(StringComparer.Ordinal);

    /// <summary>The changes of a file.</summary>
    public FileEdits Of(ExistingFile file)
    {
        if (!_edits.TryGetValue(file, out FileEdits? edits))
        {
            _edits.Add(file, edits = new FileEdits(file));
        }

        return edits;
    }

    /// <summary>Adds records to a table: to the last file that holds some of it, or to a new one where that is long.</summary>
    public void Append(string table, IReadOnlyList<DatumObject> records)
    {
        if (records.Count == 0)
        {
            return;
        }

        ExistingFile? last = dataset.Files.LastOrDefault(file => file.Table(table) is { Items.Count: > 0 });
        bool isBlock = last is not null && last.Text[last.Spans[last.Table(table)!.Number].Start] == '-';
        if (!isBlock || last!.Text.Length > TableText.PieceLength)
        {
            _added.Add(NewFile(table, last), $"{table}:\n{TableUpdate.TextOf(records, 2)}");
            return;
        }

        int indent = last.Spans[last.Table(table)!.Number].StartColumn;
        var span = last.Spans[last.Table(table)!.Items[^1].Number];
        // The line after the last record, which may itself be taken away.
        int end = Of(last).NextLine(span.Start + span.Length);
        string begin = last.Text[end - 1] == '\n' ? "" : "\n";
        Of(last).Replace(end, end, begin + TableUpdate.TextOf(records, indent));
    }

    /// <summary>Notes on the source of a file that another edition of it was read, where that is so.</summary>
    public void ChangeSource(InputFile file, SourceDescription description)
    {
        DatumObject source = SourceRecord.Of(file, description, DateOnly.FromDateTime(DateTime.Today));
        ExistingRecord? record = dataset.Records("sources").FirstOrDefault(candidate => candidate.Id == SourceRecord.IdOf(file));
        if (record is null)
        {
            Append("sources", [source]);
        }
        else if (record.Text("content_sha256") != file.Sha256)
        {
            var changes = source.Parts
                .Where(part => part.Key is "accessed" or "content_sha256" || (part.Key == "url" && record.Text("url") != description.Url))
                .ToDictionary(part => part.Key, part => (Datum?)part.Value, StringComparer.Ordinal);
            new RecordEditor(record, Of(record.File)).Change(changes, SourceSlots);
        }
    }

    /// <summary>Takes records away, and leaves tombstones of those that were released.</summary>
    public void Remove(IReadOnlyList<(string Table, ExistingRecord Record)> records, IEnumerable<string> files)
    {
        foreach ((_, ExistingRecord record) in records)
        {
            new RecordEditor(record, Of(record.File)).Remove();
        }

        var gone = records.Select(entry => (entry.Table, entry.Record.Id)).ToHashSet();
        if (dataset.Released.Tables.Any(table => table.Ids.Any(locked => gone.Contains((table.Name, locked.Id)))))
        {
            string reason = string.Create(
                CultureInfo.InvariantCulture, $"Not in {string.Join(", ", files)} of {DateTime.Today:yyyy-MM-dd} any more.");
            IdLock retired = dataset.Released with
            {
                Tables = dataset.Released.Tables.Select(table => table with
                {
                    Ids = table.Ids.Select(locked => gone.Contains((table.Name, locked.Id)) ? locked with { Retirement = new Retirement(null, reason) } : locked).ToEquatableArray(),
                }).ToEquatableArray(),
            };
            _added.Add(folder.Ids[0].Path, IdLockWriter.Write(retired));
        }
    }

    /// <summary>The new texts by path.</summary>
    public Dictionary<string, string> Texts()
    {
        var texts = new Dictionary<string, string>(_added, StringComparer.Ordinal);
        foreach ((ExistingFile file, FileEdits edits) in _edits.Where(pair => !pair.Value.IsEmpty))
        {
            texts[file.Path] = edits.Apply();
        }

        return texts;
    }

    private string NewFile(string table, ExistingFile? last)
    {
        string place = last is null ? folder.Folder : Path.GetDirectoryName(last.Path)!;
        string path = Path.Combine(place, table + ".yaml");
        for (int number = 2; dataset.Files.Any(file => file.Path == SourceFile.Shown(path)) || _added.ContainsKey(SourceFile.Shown(path)); number++)
        {
            path = Path.Combine(place, string.Create(CultureInfo.InvariantCulture, $"{table}-{number:D3}.yaml"));
        }

        return SourceFile.Shown(path);
    }
}

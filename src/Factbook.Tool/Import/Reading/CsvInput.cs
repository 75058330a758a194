using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using CsvHelper;

namespace Factbook.Tool.Import.Reading;

/// <summary>Reads CSV in its usual dialects. Positions are lines, counted from 1.</summary>
internal sealed class CsvInput
{
    private const int MostCellCharacters = 1_000_000;
    private const int RowsBetweenProgress = 10_000;

    private readonly InputContent _content;
    private readonly CsvReader _reader;
    private readonly CsvFaults _faults;

    private CsvInput(InputContent content, string? delimiter)
    {
        _content = content;
        _faults = new CsvFaults(content);
        _reader = CsvReader.Create(content.Utf8, new CsvReaderOptions
        {
            Separator = delimiter is null ? null : SeparatorOf(delimiter),
            HasHeader = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            OnMalformedRecord = _faults.Add,
        });
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">Rows differ in width, quotes do not close, or there is no heading.</exception>
    public static InputFile Read(InputContent content, InputOptions options, Action<string> progress)
    {
        var csv = new CsvInput(content, options.Delimiter);
        using CsvReader reader = csv._reader;
        string[] names = new CsvHeadings(content.Path).Of(csv.Headings(options.Headings));
        List<InputObject> rows = csv.Rows(names, progress);
        csv._faults.Throw();
        if (rows.Count == 0)
        {
            throw new ToolException($"{content.Path} has no rows below its headings.");
        }

        string separator = reader.Separator == '\t' ? "tabs" : $"'{reader.Separator}'";
        return new InputFile(
            content.Path,
            content.Sha256,
            [new InputTable(content.Name, rows)],
            [$"{content.Path}: {separator} between the cells", .. csv._faults.Notes],
            line => string.Create(CultureInfo.InvariantCulture, $"line {line}"));
    }

    private static char SeparatorOf(string delimiter) => delimiter switch
    {
        "\\t" or "tab" => '\t',
        [char one] when char.IsAscii(one) => one,
        _ => throw new ToolException($"'{delimiter}' cannot stand between cells: it is one sign of ASCII, or tab."),
    };

    private List<string[]> Headings(int count)
    {
        var rows = new List<string[]>();
        while (rows.Count < count)
        {
            if (!_reader.Read())
            {
                _faults.Throw();
                throw new ToolException($"{_content.Path} has no row with headings.");
            }

            string[] row = _reader.Current.ToArray();
            if (!Array.TrueForAll(row, string.IsNullOrWhiteSpace))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private List<InputObject> Rows(string[] names, Action<string> progress)
    {
        var rows = new List<InputObject>();
        while (_reader.Read())
        {
            names = names.Length == 0 ? CsvHeadings.Numbered(_reader.FieldCount) : names;
            int line = (int)_reader.LineNumber;
            if (_reader.FieldCount != names.Length)
            {
                _faults.AddRagged(line, _reader.Current.ToArray(), names);
                continue;
            }

            InputNode[] cells = Cells(line, names);
            if (!Array.TrueForAll(cells, cell => cell.IsEmpty))
            {
                rows.Add(new InputObject(line, names, cells));
            }

            if (rows.Count % RowsBetweenProgress == 0)
            {
                progress(string.Create(CultureInfo.InvariantCulture, $"Reading {Path.GetFileName(_content.Path)}: {rows.Count} rows ..."));
            }
        }

        return rows;
    }

    private InputNode[] Cells(int line, string[] names)
    {
        var cells = new InputNode[names.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            string text = _reader.GetString(i);
            if (text.Length > MostCellCharacters)
            {
                _faults.Throw();
                throw new ToolException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{_content.Path}, line {line}, '{names[i]}': a cell has {text.Length} characters; at most {MostCellCharacters} are imported."));
            }

            cells[i] = new InputScalar(line, text, ScalarForm.Text);
        }

        return cells;
    }
}

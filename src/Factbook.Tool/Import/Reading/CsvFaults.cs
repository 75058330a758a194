using System.Collections.Generic;
using System.Globalization;
using CsvHelper;

namespace Factbook.Tool.Import.Reading;

/// <summary>What is wrong with a CSV file, collected so that one message says it.</summary>
internal sealed class CsvFaults(InputContent content)
{
    private const int MostShown = 5;

    private readonly List<string> _ragged = [];
    private readonly List<string> _notes = [];
    private int _raggedRows;
    private string? _quote;

    /// <summary>What was odd and yet could be read.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Takes a record with misplaced quotes.</summary>
    public void Add(CsvMalformedRecord record)
    {
        string place = InputText.Place(content.Utf8, (int)record.ByteOffset);
        if (record.Reason == CsvMalformedReason.StrayQuote)
        {
            if (_notes.Count < MostShown)
            {
                _notes.Add($"{content.Path}, {place}: a quote within a cell without quotes is part of its text");
            }

            return;
        }

        _quote ??= record.Reason == CsvMalformedReason.UnterminatedQuote
            ? string.Create(CultureInfo.InvariantCulture, $"{content.Path}, line {record.LineNumber}: a quote in this row does not close before the file ends.")
            : $"{content.Path}, {place}: text stands behind the quote that ends a cell; within a cell a quote is written twice.";
    }

    /// <summary>Takes a row that is not as wide as the headings.</summary>
    public void AddRagged(int line, IReadOnlyList<string> row, IReadOnlyList<string> names)
    {
        _raggedRows++;
        if (_ragged.Count < MostShown)
        {
            string column = row.Count < names.Count
                ? $"none for '{names[row.Count]}'"
                : $"'{InputText.Shortened(row[names.Count])}' beyond '{names[^1]}'";
            _ragged.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"line {line} has {row.Count} {(row.Count == 1 ? "cell" : "cells")} instead of {names.Count}, {column}"));
        }
    }

    /// <summary>Throws where something is wrong.</summary>
    /// <exception cref="ToolException">Rows differ in width, or quotes do not close.</exception>
    public void Throw()
    {
        if (_quote is not null)
        {
            throw new ToolException(_quote);
        }

        if (_raggedRows > 0)
        {
            string more = _raggedRows > _ragged.Count
                ? string.Create(CultureInfo.InvariantCulture, $"; and {_raggedRows - _ragged.Count} more rows")
                : "";
            throw new ToolException(
                $"{content.Path}: {string.Join("; ", _ragged)}{more}. A cell with a separator in it needs quotes.");
        }
    }
}

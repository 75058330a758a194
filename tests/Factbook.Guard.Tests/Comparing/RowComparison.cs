using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;
using Factbook.Guard.Tests.Writing;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Compares what compiled facts give, property by property, with what was drawn.</summary>
internal sealed class RowComparison(DrawnDataset dataset, GeneratedDataset generated, Coverage coverage)
{
    private readonly Dictionary<string, FactTable> _tables = generated.Tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
    private readonly List<string> _differences = [];
    private bool _isAtReference;
    private bool _isInOtherView;

    /// <summary>Where the facts differ from what was drawn.</summary>
    public IReadOnlyList<string> Run()
    {
        foreach (DrawnTable table in dataset.Tables)
        {
            string[] ids = [.. table.Rows.Select(row => row.Id).Order(StringComparer.Ordinal)];
            string[] found = [.. _tables[table.Name].Facts.Select(fact => fact.Id)];
            if (!ids.SequenceEqual(found))
            {
                Report(table.Name, string.Join(", ", ids), string.Join(", ", found));
                continue;
            }

            foreach (DrawnRow row in table.Rows)
            {
                CompareRow(table.Name, row);
            }
        }

        return _differences;
    }

    private void CompareRow(string table, DrawnRow row)
    {
        object? fact = generated.Get(table, row.Id);
        CompareInstance(row.Object, fact, row.Id, Context.Table);
        CompareSame(_tables[table].Find(row.Id), fact, $"{table}.Find({row.Id})");
        if (row.Object.Find("code_name") is DrawnScalar codeName)
        {
            CompareSame(generated.Named(table, codeName.Text), fact, $"{table}.{codeName.Text}");
        }
    }

    private void CompareInstance(DrawnObject expected, object? actual, string path, Context context)
    {
        string name = GeneratedNames.Of(expected.Class);
        if (actual is null || (actual.GetType().Name != name && actual.GetType().Name != name + "Fact"))
        {
            Report(path, expected.Class, ScalarComparison.Show(actual?.GetType().Name));
            return;
        }

        foreach (DrawnSlot slot in dataset.Schema.SlotsOf(expected.Class))
        {
            CompareSlot(slot, expected.Find(slot.Name), actual, path + "." + slot.Name, context);
        }
    }

    private void CompareSlot(DrawnSlot slot, DrawnValue? expected, object owner, string path, Context context)
    {
        IReadOnlyList<PropertyInfo> views = PropertyViews.Of(owner.GetType(), GeneratedNames.Of(slot.Name));
        if (views.Count == 0)
        {
            Report(path, slot.ToString(), "no property");
        }

        coverage.Count(slot, expected, context, dataset.Schema);
        // What is reached by another view is read by one view from there on: all ways would be more than can be walked.
        bool isInOtherView = _isInOtherView;
        foreach (PropertyInfo view in isInOtherView ? views.Take(1) : views)
        {
            _isInOtherView = isInOtherView || view != views[0];
            string where = view.DeclaringType == owner.GetType() ? path : $"{path} of {view.DeclaringType!.Name}";
            object? actual;
            try
            {
                actual = view.GetValue(owner);
            }
            catch (TargetInvocationException exception)
            {
                Report(where, expected is null ? "none" : YamlText.Of(expected), exception.InnerException!.GetType().Name + ": " + exception.InnerException.Message);
                continue;
            }

            bool isAny = slot.IsAnyOf || slot.Range is AnyRange;
            if (slot.IsList)
            {
                CompareList(expected as DrawnList, actual, where, isAny);
            }
            else
            {
                Compare(expected, actual, where, isAny ? Context.Any : Context.Inlined);
            }
        }

        _isInOtherView = isInOtherView;
    }

    private void CompareList(DrawnList? expected, object? actual, string path, bool isAny)
    {
        IReadOnlyList<object?>? items = PlainValues.Items(actual);
        int count = expected?.Items.Count ?? 0;
        if (items is null || items.Count != count)
        {
            Report(path, count + " values", items is null ? "no list" : items.Count + " values");
            return;
        }

        for (int i = 0; i < count; i++)
        {
            Compare(expected!.Items[i], items[i], $"{path}[{i}]", isAny ? Context.Any : Context.List);
        }
    }

    private void Compare(DrawnValue? expected, object? actual, string path, Context inside)
    {
        object? content = PlainValues.Content(actual);
        switch (expected)
        {
            case DrawnObject instance:
                CompareInstance(instance, content, path, inside);
                return;
            case DrawnLink link:
                CompareLink(link, content, path);
                return;
        }

        bool areEqual = expected switch
        {
            null => content is null,
            DrawnScalar scalar => ScalarComparison.AreEqual(scalar, content),
            DrawnMember member => ScalarComparison.AreEqual(member, content, generated),
            DrawnAnyText any => content is string text && text == any.Text,
            _ => false,
        };
        if (!areEqual)
        {
            Report(path, expected is null ? "none" : YamlText.Of(expected), ScalarComparison.Show(content));
        }
    }

    // What is reached by a reference is read again by that way, one step far.
    private void CompareLink(DrawnLink link, object? actual, string path)
    {
        if (actual is not IFact fact || fact.Id != link.Id)
        {
            Report(path, link.Id, ScalarComparison.Show(actual));
            return;
        }

        CompareSame(_tables[dataset.TableOf(link.Id)].Find(link.Id), fact, path);
        if (!_isAtReference)
        {
            _isAtReference = true;
            CompareInstance(dataset.Row(link.Id).Object, fact, path, Context.Reference);
            _isAtReference = false;
        }
    }

    private void CompareSame(object? expected, object? actual, string path)
    {
        if (expected is null || !ReferenceEquals(expected, actual))
        {
            Report(path, "the same instance", ScalarComparison.Show(actual));
        }
    }

    private void Report(string path, string expected, string actual)
    {
        string line = $"{path}: drawn {expected}, read {actual}";
        if (!_differences.Contains(line))
        {
            _differences.Add(line);
        }
    }
}

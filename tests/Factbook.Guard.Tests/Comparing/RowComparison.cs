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
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private bool _isAtReference;
    private bool _isInOtherView;

    /// <summary>Where the facts differ from what was drawn.</summary>
    public IReadOnlyList<string> Run()
    {
        foreach (DrawnTable table in dataset.TablesOfRows)
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
        CompareInstance(row.Object, fact, row.Key, Context.Table);
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
            CompareSlot(slot, expected, actual, path + "." + slot.Name, context);
        }
    }

    private void CompareSlot(DrawnSlot slot, DrawnObject instance, object owner, string path, Context context)
    {
        DrawnValue? expected = instance.Find(slot.Name);
        IReadOnlyList<PropertyInfo> views = PropertyViews.Of(owner.GetType(), GeneratedNames.Of(slot.Name));
        if (views.Count == 0)
        {
            Report(path, slot.ToString(), "no property");
        }

        coverage.Count(slot, instance.Class, slot.IsComputed && dataset.WayBack(slot, instance).Length > 0 ? new DrawnLink("") : expected, context, dataset.Schema);
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
            if (slot.IsComputed)
            {
                CompareWayBack(slot, instance, actual, where);
                continue;
            }

            if (slot.IsList)
            {
                bool isAsLong = CompareList(expected as DrawnList, actual, where, isAny);
                if (isAsLong && expected is DrawnMapping mapping && !IsListIn(view, slot))
                {
                    CompareMapping(mapping, actual!, where);
                }
            }
            else
            {
                Compare(expected, actual, where, isAny ? Context.Any : Context.Inlined);
            }
        }

        _isInOtherView = isInOtherView;
    }

    // The rows that lead here, table by table.
    private void CompareWayBack(DrawnSlot slot, DrawnObject instance, object? actual, string path)
    {
        string[] expected = dataset.WayBack(slot, instance);
        string[] found = [.. (slot.IsList ? PlainValues.Items(actual) ?? [] : actual is null ? [] : [actual])
            .Select(fact => fact is IFact row ? RowKey.Of(row.Table.HasOwnIds ? row.Table.Name : null, row.Id) : ScalarComparison.Show(fact))];
        if (!expected.SequenceEqual(found))
        {
            Report(path, string.Join(", ", expected), string.Join(", ", found));
        }
    }

    private bool CompareList(DrawnList? expected, object? actual, string path, bool isAny)
    {
        IReadOnlyList<object?>? items = PlainValues.Items(actual);
        int count = expected?.Items.Count ?? 0;
        if (items is null || items.Count != count)
        {
            Report(path, count + " values", items is null ? "no list" : items.Count + " values");
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            Compare(expected!.Items[i], items[i], $"{path}[{i}]", isAny ? Context.Any : Context.List);
        }

        return true;
    }

    // A class or a mixin whose values have no key gives a list of what a descendant narrows to values that have one.
    private bool IsListIn(PropertyInfo view, DrawnSlot slot)
    {
        string type = view.DeclaringType!.IsInterface ? view.DeclaringType.Name[1..] : view.DeclaringType.Name;
        return dataset.Schema.Classes.FirstOrDefault(declared => type == GeneratedNames.Of(declared.Name)) is { } declaring
            && dataset.Schema.FindSlot(declaring.Name, slot.Name) is { IsMapping: false };
    }

    // What the dictionary finds by the key of each value, in the type that the dictionary has for keys.
    private void CompareMapping(DrawnMapping expected, object actual, string path)
    {
        if (PlainValues.Values(actual) is null)
        {
            Report(path, "a dictionary", actual.GetType().Name);
            return;
        }

        IReadOnlyList<object?> items = PlainValues.Items(actual)!;
        object[] keys = [.. ((System.Collections.IEnumerable)actual.GetType().GetProperty("Keys")!.GetValue(actual)!).Cast<object>()];
        for (int i = 0; i < items.Count; i++)
        {
            Compare(((DrawnObject)expected.Items[i]).Find(expected.Key), keys[i], $"{path}.Keys[{i}]", Context.List);
            object? found = actual.GetType().GetProperty("Item")!.GetValue(actual, [keys[i]]);
            if (!Equals(found, items[i]))
            {
                Report($"{path}[{keys[i]}]", "its value", ScalarComparison.Show(found));
            }
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

    // What is reached by a reference is the table's own instance; the first that is reached so is read by that way, one step far.
    private void CompareLink(DrawnLink link, object? actual, string path)
    {
        if (actual is not IFact fact || fact.Id != RowKey.IdOf(link.Key))
        {
            Report(path, link.Key, ScalarComparison.Show(actual));
            return;
        }

        CompareSame(_tables[dataset.TableOf(link.Key)].Find(RowKey.IdOf(link.Key)), fact, path);
        if (!_isAtReference && _reached.Add(link.Key))
        {
            _isAtReference = true;
            CompareInstance(dataset.Row(link.Key).Object, fact, path, Context.Reference);
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

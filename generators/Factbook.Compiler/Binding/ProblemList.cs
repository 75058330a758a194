using System.Collections.Generic;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Binding;

/// <summary>
/// Gathers the problems of one file, up to <see cref="ProblemLimit.PerFile"/> errors and as many warnings; further ones are
/// only counted.
/// </summary>
internal sealed class ProblemList(string path)
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<(ProblemRule Rule, string Subject), (int Index, int More)> _once = [];
    private int _omitted;
    private int _warnings;
    private bool _omitsErrors;
    private int _repeated;

    public string Path { get; } = path;

    /// <summary>
    /// Whether the file could be read to its end; else what seems to be missing may stand in the rest.
    /// </summary>
    public bool IsWholeFile { get; init; } = true;

    /// <summary>Whether only the number of problems matters, so that no words need be sought for them.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The nodes about which nothing is reported, as a part of them was lost; none where absent.</summary>
    public HashSet<int>? Lost { get; init; }

    /// <summary>The record that is being read: its class and its identifier.</summary>
    public (string Class, string Id)? Record { get; set; }

    /// <summary>How many problems there are; two equal counts mean that nothing was added between them.</summary>
    public int Count => _problems.Count + _omitted + _repeated;

    /// <summary>How many of them are errors.</summary>
    public int Errors { get; private set; }

    public void Add(ProblemRule rule, int node, params string[] arguments)
    {
        if (Lost?.Contains(node) == true)
        {
            return;
        }

        // So that warnings never hide an error, each are counted by themselves.
        bool isError = rule.Severity == ProblemSeverity.Error;
        Errors += isError ? 1 : 0;
        _warnings += isError ? 0 : 1;
        if ((isError ? Errors - _repeated : _warnings) <= ProblemLimit.PerFile)
        {
            _problems.Add(new Problem(rule, new ProblemPlace(Path, node), new EquatableArray<string>(arguments)));
        }
        else
        {
            _omitted++;
            _omitsErrors |= isError;
        }
    }

    /// <summary>An instance as messages name it: by its identifier, else by the record that it is a part of.</summary>
    public string Name(string className, string? id) => id is null && Record is { } record
        ? $"{className} of {Wording.Row(record.Class, record.Id)}"
        : Wording.Row(className, id);

    /// <summary>
    /// Adds a problem that many places may have for one reason: it is reported at the first, and its last argument says
    /// how many more there are.
    /// </summary>
    public void AddOnce(ProblemRule rule, int node, string subject, string argument)
    {
        if (_once.TryGetValue((rule, subject), out (int Index, int More) first))
        {
            _once[(rule, subject)] = (first.Index, first.More + 1);
            _repeated++;
            Errors++;
            return;
        }

        int count = _problems.Count;
        Add(rule, node, subject, argument, "");
        if (_problems.Count > count)
        {
            _once.Add((rule, subject), (count, 0));
        }
    }

    public EquatableArray<Problem> ToEquatableArray()
    {
        foreach ((int index, int more) in _once.Values)
        {
            Problem first = _problems[index];
            string[] arguments = [.. first.Arguments];
            arguments[arguments.Length - 1] = more == 0 ? "" : $" It is so {Wording.Times(more)} more in this file.";
            _problems[index] = first with { Arguments = new EquatableArray<string>(arguments) };
        }

        _once.Clear();

        _problems.Sort(ProblemOrder.Compare);
        return ProblemLimit.Close(_problems, _omitted, _omitsErrors);
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Releases.Reading;

/// <summary>Gathers what is wrong with the form of a lock file.</summary>
internal sealed class LockProblems
{
    private readonly List<Problem> _problems;
    private readonly string _path;
    private readonly CancellationToken _cancellation;

    public LockProblems(CancellationToken cancellation)
        : this([], "", cancellation)
    {
    }

    private LockProblems(List<Problem> problems, string path, CancellationToken cancellation) =>
        (_problems, _path, _cancellation) = (problems, path, cancellation);

    /// <summary>Throws where the cancellation token is cancelled.</summary>
    public void ThrowIfCancelled() => _cancellation.ThrowIfCancellationRequested();

    /// <summary>Gathers the problems of a file into the same list.</summary>
    public LockProblems At(string path) => new(_problems, path, _cancellation);

    public void Add(int node, string sentence) =>
        _problems.Add(new Problem(ProblemRules.LockForm, new ProblemPlace(_path, node), EquatableArray.Of(sentence)));

    /// <summary>
    /// The entries of a mapping; none where the node is absent or null, and a problem where it is another thing.
    /// </summary>
    public NodeList<YamlEntry> Mapping(YamlNode? node, string expectation)
    {
        if (node is not (null or YamlMapping or YamlScalar { IsNull: true }))
        {
            Add(node.Number, expectation);
        }

        return node is YamlMapping mapping ? mapping.Entries : default;
    }

    public EquatableArray<Problem> ToEquatableArray() => _problems
        .OrderBy(problem => problem.Place.Path, System.StringComparer.Ordinal)
        .ThenBy(problem => problem.Place.Node)
        .ToEquatableArray();
}

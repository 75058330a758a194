using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Reading;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Support;

/// <summary>
/// Runs the stages from text to assembled dataset on files in memory, as the generator and the tool do.
/// </summary>
internal sealed class CompilerHost
{
    private readonly List<YamlReadResult> _files;
    private readonly SchemaModel _schema;
    private readonly BoundFile[] _bound;
    private IdLock _lock = IdLock.Empty;

    public CompilerHost(string schema, params (string Path, string Text)[] files)
    {
        YamlReadResult schemaFile = YamlReader.Read("schema.yaml", schema);
        _schema = SchemaReader.Read([schemaFile.File]);
        _files = [schemaFile, .. files.Select(file => YamlReader.Read(file.Path, file.Text))];
        _bound = [.. _files.Skip(1).Select(file => FileBinder.Bind(file.File, _schema))];
    }

    public CompilerHost(string schema, string data)
        : this(schema, ("data.yaml", data))
    {
    }

    /// <summary>The text of ids.lock, where the dataset was released before.</summary>
    public string LockText
    {
        init
        {
            YamlReadResult file = YamlReader.Read("ids.lock", value);
            _files.Add(file);
            _lock = IdLockReader.Read([file.File]);
        }
    }

    public IdLock Lock => _lock;

    public SchemaModel Schema => _schema;

    public IReadOnlyList<BoundFile> Files => _bound;

    public ResolvedDataset Resolved => new(_schema, _bound);

    public DatasetModel Dataset => DatasetAssembler.Assemble(Resolved, _lock);

    /// <summary>All problems of all stages, one line each: <c>data.yaml(3,5): error FB0401: ...</c>.</summary>
    public string[] Problems
    {
        get
        {
            var locations = new ProblemLocations(_files.Select(file => file.Spans));
            return
            [
                .. _files.SelectMany(file => file.File.Problems)
                    .Concat(_schema.Problems)
                    .Concat(_bound.SelectMany(file => file.Problems))
                    .Concat(_lock.Problems)
                    .Concat(DatasetChecker.Check(Resolved, _lock))
                    .Select(locations.Describe),
            ];
        }
    }

    /// <summary>Demands that the stages report these problems, in this order, and no others.</summary>
    public void AssertProblems(params string[] expected)
    {
        string[] actual = Problems;
        if (!actual.SequenceEqual(expected))
        {
            Assert.Fail($"Expected:\n{string.Join('\n', expected)}\nActual:\n{string.Join('\n', actual)}");
        }
    }

    /// <summary>The first place that is related to a problem, as <c>data.yaml(3,5)</c>.</summary>
    public string Related(string rule)
    {
        var locations = new ProblemLocations(_files.Select(file => file.Spans));
        ProblemPlace place = DatasetChecker.Check(Resolved, _lock).First(problem => problem.Rule.Id == rule).Related[0];
        YamlSpan span = locations.Find(place);
        return $"{place.Path}({span.StartLine + 1},{span.StartColumn + 1})";
    }
}

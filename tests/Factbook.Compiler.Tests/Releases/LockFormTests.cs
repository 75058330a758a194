using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Reading;
using Factbook.Compiler.Tests.Support;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Releases;

public sealed class LockFormTests
{
    [Theory]
    [InlineData("[a]", 1, "A lock file is a mapping with 'enums' and 'ids'.")]
    [InlineData("id: {}", 1, "A lock file has no 'id'. Did you mean 'ids'?")]
    [InlineData("ids: 7", 6, "'ids' is a mapping of tables to their identifiers.")]
    [InlineData("enums: []", 8, "'enums' is a mapping of enums to their members.")]
    [InlineData("ids: {t: [a]}", 10, "'t' is a mapping of identifiers to code names.")]
    [InlineData("ids: {t: {a: [Red]}}", 14, "'a' has its code_name alone, or a mapping where it is retired.")]
    [InlineData(
        "ids: {t: {a: {reasons: x, reason: y}}}", 15,
        "'reasons' is not said of what is retired. Did you mean 'reason'?")]
    [InlineData("ids: {t: {a: {reason: [x], replaced_by: b}, b: }}", 23, "'reason' is a text.")]
    [InlineData(
        "ids: {t: {a: {code_name: Red}}}", 11,
        "'a' is retired, but neither 'replaced_by' nor 'reason' says what came of it.")]
    [InlineData(
        "ids: {t: {a: {reason: }}}", 11,
        "'a' is retired, but neither 'replaced_by' nor 'reason' says what came of it.")]
    [InlineData("ids: {t: {a: Red, b: Red}}", 19, "The code name 'Red' already belongs to 'a'.")]
    [InlineData("enums: {E: [1]}", 12, "'E' is a mapping of members to their numbers.")]
    [InlineData("enums: {E: {a: }}", 16, "'a' needs its number, from 1 to 65535.")]
    [InlineData("enums: {E: {a: 0}}", 16, "'a' needs its number, from 1 to 65535.")]
    [InlineData("enums: {E: {b: 65535, a: 65536}}", 26, "'a' needs its number, from 1 to 65535.")]
    [InlineData("enums: {E: {a: {reason: x}}}", 13, "'a' needs its number, from 1 to 65535.")]
    [InlineData("enums: {E: {a: 1, b: 1}}", 22, "The number of 'b' already belongs to 'a'.")]
    public void A_mistake_is_reported_at_its_place(string text, int column, string message)
    {
        YamlReadResult read = YamlReader.Read("ids.lock", text);
        IdLock idLock = IdLockReader.Read([read.File]);

        string problem = new ProblemLocations([read.Spans]).Describe(Assert.Single(idLock.Problems));
        Assert.Equal($"ids.lock(1,{column}): error FB0601: {message}", problem);
    }

    [Fact]
    public void A_dataset_has_one_lock_file()
    {
        IdLock idLock = IdLockReader.Read([File("{}", "b/ids.lock"), File("{}", "a/ids.lock")]);

        Assert.Equal("a/ids.lock", idLock.Path);
        Problem problem = Assert.Single(idLock.Problems);
        Assert.Equal("b/ids.lock", problem.Place.Path);
        Assert.Equal("A dataset has one lock file, and 'a/ids.lock' is it.", Assert.Single(problem.Arguments));
    }

    [Fact]
    public void Mistakes_are_listed_as_they_stand_and_those_of_another_file_after()
    {
        IdLock idLock = IdLockReader.Read(
            [File("{}", "b/ids.lock"), File("ids: {t: {a: [Red], b: [Blue]}}\nenums: {E: {x: 0}}", "a/ids.lock")]);

        Assert.Equal(
            ["a/ids.lock: 'a'", "a/ids.lock: 'b'", "a/ids.lock: 'x'", "b/ids.lock: A"],
            idLock.Problems.Select(problem => $"{problem.Place.Path}: {problem.Arguments[0].Split(' ')[0]}"));
    }

    [Fact]
    public void What_is_retired_has_the_reason_of_its_own_or_that_of_the_last_which_nothing_replaces()
    {
        IdLock idLock = IdLockReader.Read(
            [File("ids: {t: {a: {replaced_by: b}, b: {reason: Gone.}, c: {replaced_by: b, reason: Old.}, d: {replaced_by: e}, f: {replaced_by: '', reason: ''}, g: {replaced_by: ~, reason: Wrong.}}}")]);

        Assert.Equal(
            ["a > : Gone.", "b > : Gone.", "c > : Old.", "d > e: ", "f > : ", "g > : Wrong."],
            new Replacements(idLock, default).All.Select(fact => $"{fact.Id} > {fact.ReplacedBy}: {fact.Reason}"));
        Assert.Equal("'f'", Assert.Single(idLock.Problems).Arguments[0].Split(' ')[0]);
    }

    [Fact]
    public void A_merge_conflict_in_the_lock_is_reported_once_where_it_begins() =>
        new CompilerHost(TestSchemas.Things(""), "things: [{id: a}, {id: b}]")
        {
            LockText = "ids:\n  things:\n<<<<<<< HEAD\n    a:\n=======\n    b:\n>>>>>>> main\n",
        }.AssertProblems(
            "ids.lock(3,1): error FB0119: A merge conflict begins here: keep one of its sides, and delete the lines with <<<<<<<, ======= and >>>>>>>.");

    [Fact]
    public void Broken_yaml_is_reported_as_such_and_no_more() =>
        new CompilerHost(TestSchemas.Things(""), "{}") { LockText = "ids: [" }.AssertProblems("ids.lock(1,6): error FB0101: This is not YAML: the bracket [ is not closed.");

    [Fact]
    public void An_empty_lock_locks_nothing() =>
        Assert.Equal(IdLock.Empty with { Path = "ids.lock" }, IdLockReader.Read([File("")]));

    [Fact]
    public void Numbers_depend_on_no_place()
    {
        string[] texts = ["enums: {E: {a: 1}}", "ids: {t: {a: }}\n# more\nenums:\n  E:\n    a: {number: 1, reason: x}"];
        EnumNumbers[] numbers = [.. texts.Select(text => EnumNumbers.Of(IdLockReader.Read([File(text)])))];

        Assert.Equal(numbers[0], numbers[1]);
    }

    private static YamlFile File(string text, string path = "ids.lock") => YamlReader.Read(path, text).File;
}

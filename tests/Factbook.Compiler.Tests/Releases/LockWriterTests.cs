using System;
using System.Linq;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Reading;
using Factbook.Compiler.Tests.Support;
using Factbook.Compiler.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Releases;

public sealed class LockWriterTests
{
    private const string Head = """
        # What has been released and therefore stays. Written by the release; an entry is retired by
        # hand, with a mapping that has replaced_by, reason or both.

        """;

    private static readonly string Schema = TestSchemas.Things(
        "code_name: {}\ncolour: {range: Colour}", "enums:\n  Colour:\n    permissible_values: {red: , green: }");

    [Fact]
    public void The_first_release_locks_everything()
    {
        string? written = Update("things: [{id: b}, {id: a, code_name: Red}]", "");

        Assert.Equal(
            Head + """
            enums:
              Colour:
                red: 1
                green: 2
            ids:
              things:
                a: Red
                b:

            """,
            written);
    }

    [Fact]
    public void The_next_release_adds_what_is_new_and_leaves_what_is_there()
    {
        string? written = Update(
            "things: [{id: c, code_name: Red}, {id: b, code_name: Blue}]",
            """
            ids: {things: {b: , a: {replaced_by: c, code_name: Red, reason: "One, not two"}}}
            enums:
              Colour: {green: 1, grey: {reason: Too dull., number: 2}}
              Shape: {round: {number: 1, replaced_by: oval}}
            """);

        Assert.Equal(
            Head + """
            enums:
              Colour:
                green: 1
                grey: {number: 2, reason: "Too dull."}
                red: 3
              Shape:
                round: {number: 1, replaced_by: oval}
            ids:
              things:
                a: {code_name: Red, replaced_by: c, reason: "One, not two"}
                b: Blue
                c: Red

            """,
            written);
    }

    [Fact]
    public void A_second_release_of_the_same_data_changes_nothing()
    {
        string first = Update("things: [{id: b}, {id: a, code_name: Red}]", "")!;

        Assert.Equal(first, Update("things: [{id: a, code_name: Red}, {id: b}]", first));
    }

    [Theory]
    [InlineData("things: []", "ids: {things: {a: Red}}")]
    [InlineData("things: [{id: a, code_name: Rot}]", "ids: {things: {a: Red}}")]
    [InlineData("things: [{id: a, colour: blue}]", "ids: {things: {a: }}")]
    [InlineData("things: [{id: a}]", "ids: {things: {a: {}}}")]
    public void What_would_break_callers_or_is_wrong_is_refused(string data, string released) =>
        Assert.Null(Update(data, released));

    [Fact]
    public void A_file_that_cannot_be_read_whole_refuses_the_update_wherever_it_stands()
    {
        const string Broken = "things: [{id: c}, {id: d";
        foreach (string[] texts in new string[][] { [Broken, "things: [{id: a}]"], ["things: [{id: a}]", Broken] })
        {
            var host = new CompilerHost(Schema, [.. texts.Select((text, number) => ($"{number}.yaml", text))]) { LockText = "" };

            Assert.Null(LockUpdater.Update(host.Schema, host.Files, host.Lock).Text);
        }
    }

    [Fact]
    public void A_lock_is_written_in_the_order_of_names_and_numbers_whatever_order_it_came_in()
    {
        const string Released = "enums: {b: {y: 1, x: 10, z: 2}, B: {}, a: {}}\nids: {t: {b: , B: , a: }, T: {}, s: }";
        IdLock idLock = IdLockReader.Read([YamlReader.Read("ids.lock", Released).File]);

        Assert.Equal(
            Head + """
            enums:
              B: {}
              a: {}
              b:
                y: 1
                z: 2
                x: 10
            ids:
              T: {}
              s: {}
              t:
                B:
                a:
                b:

            """,
            IdLockWriter.Write(idLock));
    }

    [Theory]
    [InlineData("A.Z_0-9a", "A.Z_0-9a")]
    [InlineData("zoo", "zoo")]
    [InlineData("null", "\"null\"")]
    [InlineData("Null", "\"Null\"")]
    [InlineData("NULL", "\"NULL\"")]
    [InlineData("0a", "\"0a\"")]
    [InlineData("a ~", "\"a ~\"")]
    [InlineData("a\u007F", "\"a\\u007F\"")]
    [InlineData("", "\"\"")]
    public void A_text_stands_plain_where_it_can_mean_nothing_else(string id, string written) => Assert.Contains(
        $"\n    {written}:\n",
        IdLockWriter.Write(new IdLock("", default, EquatableArray.Of(new LockedTable("t", EquatableArray.Of(new LockedId(id, null, null)))), default)),
        StringComparison.Ordinal);

    [Fact]
    public void A_table_without_rows_is_not_locked() =>
        Assert.EndsWith("ids: {}\n", Update("things: []", ""), StringComparison.Ordinal);

    [Fact]
    public void What_refuses_an_update_is_listed_in_the_order_of_the_files()
    {
        var host = new CompilerHost(
            Schema, ("a.yaml", "things:\n- {id: a, colour: blue}\n- {id: a}"), ("b.yaml", "things: [{id: b, size: 7}]"))
        {
            LockText = "ids: {things: {gone: }}",
        };

        LockUpdate update = LockUpdater.Update(host.Schema, host.Files, host.Lock);

        Assert.Null(update.Text);
        Assert.Equal(["a.yaml", "a.yaml", "b.yaml", "ids.lock"], update.Problems.Select(problem => problem.Place.Path));
    }

    [Fact]
    public void A_lock_of_nothing_says_so() => Assert.Equal(
        Head + """
        enums: {}
        ids: {}

        """,
        IdLockWriter.Write(IdLock.Empty));

    [Fact]
    public void Whatever_texts_a_lock_holds_it_reads_back_equal() => Check.QuickThrowOnFailure(Prop.ForAll(
        Locks().ToArbitrary(),
        written =>
        {
            string text = IdLockWriter.Write(written);
            YamlReadResult read = YamlReader.Read("ids.lock", text);
            IdLock back = IdLockReader.Read([read.File]);
            bool isRead = read.File.Problems.Count == 0 && back.Problems.Count == 0;
            bool isSame = IdLockWriter.Write(back) == text && Texts(back).SequenceEqual(Texts(written));
            return (isRead && isSame).Label(text);
        }));

    private static string?[] Texts(IdLock idLock) =>
    [
        .. idLock.Tables.SelectMany(table => table.Ids).OrderBy(locked => locked.Id, StringComparer.Ordinal)
            .SelectMany(locked => (string?[])
                [locked.Id, locked.CodeName, locked.Retirement?.ReplacedBy, locked.Retirement?.Reason]),
    ];

    private static Gen<IdLock> Locks()
    {
        Gen<string> character = Gen.Elements(
            "a", "B", "7", ".", "-", "_", ":", "#", " ", "'", "\"", "\\", "{", "]", ",", "~", "?", "!", "&", "*",
            "%", "@", "\n", "\t", "\u0085", "\u2028", "\uFEFF", "Ж", "中", "😀", "null", "true");
        Gen<string> text = character.NonEmptyListOf().Select(parts => string.Concat(parts));
        Gen<Retirement?> retirement = Gen.Frequency(
            (1, Gen.Constant<Retirement?>(null)),
            (2, text.Zip(text).Select(pair => (Retirement?)new Retirement(pair.Item1, pair.Item2))));
        Gen<LockedId> id = text.Zip(text).Zip(retirement)
            .Select(all => new LockedId(all.Item1.Item1, all.Item1.Item2, all.Item2));
        return id.ListOf().Zip(text).Select(pair => new IdLock(
            "",
            default,
            EquatableArray.Of(new LockedTable(
                pair.Item2,
                pair.Item1.DistinctBy(locked => locked.Id).DistinctBy(locked => locked.CodeName).ToEquatableArray())),
            default));
    }

    private static string? Update(string data, string released)
    {
        var host = new CompilerHost(Schema, data) { LockText = released };
        return LockUpdater.Update(host.Schema, host.Files, host.Lock).Text;
    }
}

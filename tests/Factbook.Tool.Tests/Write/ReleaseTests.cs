using System;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Write;

public sealed class ReleaseTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void A_release_locks_ids_code_names_and_numbers()
    {
        Assert.Equal("DIR/ids.lock: 7 new ids, 0 released before\n", _workspace.Run("release", "DIR").Output);

        Assert.Contains("    round: 1\n", _workspace.Read("ids.lock"), StringComparison.Ordinal);
        Assert.Contains("    moon.io: Io\n", _workspace.Read("ids.lock"), StringComparison.Ordinal);
        Assert.Equal("DIR/ids.lock: 0 new ids, 7 released before\n", _workspace.Run("release", "DIR").Output);
    }

    [Fact]
    public void What_would_break_callers_without_a_tombstone_is_refused()
    {
        _workspace.Run("release", "DIR");
        string locked = _workspace.Read("ids.lock");
        _workspace.With("moons.yaml", Moons.Data.Replace("code_name: Io", "code_name: Iota", StringComparison.Ordinal));

        Outcome outcome = _workspace.Run("release", "DIR");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("error FB06", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(locked, _workspace.Read("ids.lock"));
        Assert.Equal(1, _workspace.Run("check", "DIR").ExitCode);
    }

    [Fact]
    public void A_comparison_lists_the_changes_and_the_step_of_the_version()
    {
        using Workspace newer = new Workspace()
            .With("schema.yaml", Moons.Schema)
            .With("moons.yaml", Moons.Data.Replace("shape: round", "shape: lumpy", StringComparison.Ordinal));

        Assert.Equal(
            """
            Facts
              ~ moons/moon.io/shape: round -> lumpy
            0 added, 1 changed, 0 removed; step: patch

            """,
            _workspace.Run("diff", "DIR", newer.Folder).Output);
        Assert.Equal("0 added, 0 changed, 0 removed; nothing to release\n", _workspace.Run("diff", "DIR", "DIR").Output);
    }

    [Fact]
    public void A_fact_that_is_gone_is_a_major_step()
    {
        using Workspace newer = new Workspace()
            .With("schema.yaml", Moons.Schema.Replace("lumpy: {description: Like a potato.}", "", StringComparison.Ordinal))
            .With("moons.yaml", Moons.Data);

        Assert.EndsWith("0 added, 0 changed, 1 removed; step: major", _workspace.Run("diff", "DIR", newer.Folder).Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_is_listed_with_the_old_value_and_the_reason()
    {
        using Workspace newer = new Workspace()
            .With("schema.yaml", Moons.Schema)
            .With("moons.yaml", Moons.Data.Replace("shape: round", "shape: lumpy", StringComparison.Ordinal))
            .With("reasons.txt", "moons/moon.io/shape: The atlas says so on page 13.\n");

        Outcome outcome = newer.Run(
            "release", "DIR", "--since", _workspace.Folder, "--changes", "DIR/changes.csv", "--reasons", "DIR/reasons.txt");

        Assert.Equal(
            """
            Facts
              ~ moons/moon.io/shape: round -> lumpy
                  The atlas says so on page 13.
            0 added, 1 changed, 0 removed; step: patch
            DIR/ids.lock: 7 new ids, 0 released before

            """,
            outcome.Output);
        Assert.Equal(
            """
            change,subject,step,before,after,reason
            changed,moons/moon.io/shape,patch,round,lumpy,The atlas says so on page 13.

            """,
            newer.Read("changes.csv"));
    }

    [Fact]
    public void What_is_gone_is_listed_with_its_tombstone_and_what_a_dispute_decided_with_its_rationale()
    {
        _workspace.Run("release", "DIR");
        string europa = "  - {id: moon.europa, name: Europa, rank: 2, cites: [{source: src.atlas, locator: p 13}]}\n";
        using Workspace newer = new Workspace()
            .With("schema.yaml", Moons.Schema)
            .With("moons.yaml", Moons.Data
                .Replace(europa, "", StringComparison.Ordinal)
                .Replace("    partner: moon.europa\n", "", StringComparison.Ordinal)
                .Replace("discovered: \"1610-01-08\"", "discovered: \"1609-12\"", StringComparison.Ordinal)
                .Replace("canonical: galileo", "canonical: marius", StringComparison.Ordinal)
                .Replace("rank: preferred", "rank: deprecated, deprecated_reason: A later copy", StringComparison.Ordinal)
                .Replace("rank: normal", "rank: preferred", StringComparison.Ordinal))
            .With("ids.lock", _workspace.Read("ids.lock").Replace(
                "moon.europa:", "moon.europa: {reason: It was a speck on the lens.}", StringComparison.Ordinal));

        string output = newer.Run("diff", _workspace.Folder, "DIR").Output;

        Assert.Contains(
            "moons/moon.io/discovered: 1610-01-08 -> 1609-12\n      The log book was printed first.\n", output, StringComparison.Ordinal);
        Assert.Contains("- moons/moon.europa: {", output, StringComparison.Ordinal);
        Assert.Contains("}\n      It was a speck on the lens.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_for_what_did_not_change_is_refused_and_nothing_is_written()
    {
        _workspace.With("reasons.txt", "moons/moon.io/shape: A slip.\n");

        Outcome outcome = _workspace.Run(
            "release", "DIR", "--since", "DIR", "--changes", "DIR/changes.csv", "--reasons", "DIR/reasons.txt");

        Assert.Equal(new Outcome(2, "", "factbook: 'DIR/reasons.txt': 'moons/moon.io/shape' did not change.\n"), outcome);
        Assert.Equal(["moons.yaml", "reasons.txt", "schema.yaml"], _workspace.Files("."));
    }

    [Fact]
    public void Changes_need_something_to_be_compared_with() => Assert.Equal(
        new Outcome(2, "", "factbook: --changes and --reasons need --since: without an older release nothing has changed.\n"),
        _workspace.Run("release", "DIR", "--changes", "DIR/changes.csv"));

    public void Dispose() => _workspace.Dispose();
}

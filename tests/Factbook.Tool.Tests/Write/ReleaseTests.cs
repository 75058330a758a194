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

    public void Dispose() => _workspace.Dispose();
}

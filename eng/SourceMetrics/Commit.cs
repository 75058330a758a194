using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace SourceMetrics;

/// <summary>What a commit says.</summary>
/// <param name="Subject">The first line.</param>
/// <param name="Body">The rest, without white space around it.</param>
public sealed record Commit(string Subject, string Body)
{
    /// <summary>How many characters a subject has at most.</summary>
    public const int LongestSubject = 72;

    /// <summary>The commits of a range that are no merges.</summary>
    /// <param name="range">The range, as git names it.</param>
    public static IEnumerable<Commit> ReadAll(string range)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", ["log", "--no-merges", "--format=%s%x00%b%x01", range, "--"])
        {
            WorkingDirectory = Repository.Folder,
            RedirectStandardOutput = true,
        })!;
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return output.Split('\u0001', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => text.Split('\0'))
            .Select(parts => new Commit(parts[0], parts[1].Trim()));
    }
}

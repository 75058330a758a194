using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Releases.Reading;

/// <summary>Reads the lock file of a dataset. A pure function; nothing is thrown, whatever the file holds.</summary>
public static class IdLockReader
{
    private static readonly string[] Sections = ["enums", "ids"];

    /// <summary>Reads the lock file.</summary>
    /// <param name="files">
    /// The files that are meant as lock; a dataset has one, or none before its first release.
    /// </param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>What it locks, with the problems of its form; those of its YAML are not repeated.</returns>
    public static IdLock Read(IEnumerable<YamlFile> files, CancellationToken cancellation = default)
    {
        YamlFile[] ordered = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        if (ordered.Length == 0)
        {
            return IdLock.Empty;
        }

        var problems = new LockProblems(cancellation);
        foreach (YamlFile other in ordered.Skip(1))
        {
            problems.At(other.Path).Add(0, $"A dataset has one lock file, and '{ordered[0].Path}' is it.");
        }

        LockProblems own = problems.At(ordered[0].Path);
        (YamlMapping? enums, YamlMapping? ids) = ReadSections(ordered[0].Root, own);
        EquatableArray<LockedEnum> lockedEnums = new LockedEnumReader(own).Read(enums);
        EquatableArray<LockedTable> lockedTables = new LockedIdReader(own).Read(ids);

        // What stands before the end of a broken file need not have its form; the YAML's own problem tells the cause.
        return new IdLock(
            ordered[0].Path, lockedEnums, lockedTables, ordered[0].IsComplete ? problems.ToEquatableArray() : default);
    }

    private static (YamlMapping? Enums, YamlMapping? Ids) ReadSections(YamlNode? root, LockProblems problems)
    {
        (YamlMapping? enums, YamlMapping? ids) = (null, null);
        foreach (YamlEntry section in problems.Mapping(root, "A lock file is a mapping with 'enums' and 'ids'."))
        {
            switch (section.Key.Text)
            {
                case "enums":
                    enums = section.Value as YamlMapping;
                    problems.Mapping(section.Value, "'enums' is a mapping of enums to their members.");
                    break;
                case "ids":
                    ids = section.Value as YamlMapping;
                    problems.Mapping(section.Value, "'ids' is a mapping of tables to their identifiers.");
                    break;
                case var other:
                    problems.Add(
                        section.Key.Number, $"A lock file has no '{other}'.{Suggestions.Hint(other, Sections)}");
                    break;
            }
        }

        return (enums, ids);
    }
}

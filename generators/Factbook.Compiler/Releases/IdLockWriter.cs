using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Releases;

/// <summary>Writes a lock as its file: sorted, one line for each identifier and member.</summary>
public static class IdLockWriter
{
    /// <summary>Writes the file.</summary>
    /// <param name="idLock">The lock.</param>
    /// <returns>YAML that reads as an equal lock, apart from places.</returns>
    public static string Write(IdLock idLock)
    {
        var text = new StringBuilder()
            .Append("# What has been released and therefore stays. Written by the release; an entry is retired by\n")
            .Append("# hand, with a mapping that has replaced_by, reason or both.\n");
        text.Append(idLock.Enums.Count == 0 ? "enums: {}\n" : "enums:\n");
        foreach (LockedEnum locked in idLock.Enums.OrderBy(locked => locked.Name, StringComparer.Ordinal))
        {
            text.Append("  ").Append(LockText.Of(locked.Name)).Append(locked.Members.Count == 0 ? ": {}\n" : ":\n");
            foreach (LockedMember member in locked.Members.OrderBy(member => member.Number))
            {
                string number = Digits.Of(member.Number);
                Entry(text, member.Text, "number", number, member.Retirement);
            }
        }

        text.Append(idLock.Tables.Count == 0 ? "ids: {}\n" : "ids:\n");
        foreach (LockedTable table in idLock.Tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            text.Append("  ").Append(LockText.Of(table.Name)).Append(table.Ids.Count == 0 ? ": {}\n" : ":\n");
            foreach (LockedId locked in table.Ids.OrderBy(locked => locked.Id, StringComparer.Ordinal))
            {
                string? codeName = locked.CodeName is { } name ? LockText.Of(name) : null;
                Entry(text, locked.Id, CoreNames.CodeNameSlot, codeName, locked.Retirement);
            }
        }

        return text.ToString();
    }

    /// <summary>One line: the name, and the extra alone, or a mapping where it is retired.</summary>
    private static void Entry(StringBuilder text, string name, string word, string? extra, Retirement? retirement)
    {
        text.Append("    ").Append(LockText.Of(name)).Append(':');
        if (retirement is not null)
        {
            (string Word, string? Value)[] parts =
            [
                (word, extra),
                ("replaced_by", LockText.OfOptional(retirement.ReplacedBy)),
                ("reason", LockText.OfOptional(retirement.Reason)),
            ];
            IEnumerable<string> said = parts
                .Where(part => part.Value is not null)
                .Select(part => $"{part.Word}: {part.Value}");
            text.Append(" {").Append(string.Join(", ", said)).Append('}');
        }
        else if (extra is not null)
        {
            text.Append(' ').Append(extra);
        }

        text.Append('\n');
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>The metaslots of one kind of schema element: those with a meaning here, those that only document, and
/// the rest of LinkML's.</summary>
internal sealed class MetaslotProfile
{
    private readonly HashSet<string> _known;

    /// <summary>Makes a profile; the lists are separated by spaces.</summary>
    /// <param name="kind">The kind of element with its article, as messages name it.</param>
    /// <param name="normative">The metaslots that have a meaning.</param>
    /// <param name="documenting">The metaslots that are carried as documentation.</param>
    /// <param name="refused">LinkML's other metaslots for this kind of element.</param>
    internal MetaslotProfile(string kind, string normative, string documenting, string refused)
    {
        Kind = kind;
        Documenting = Words(documenting);
        Understood = [.. Words(normative), .. Documenting];
        _known = new HashSet<string>(Words(refused), StringComparer.Ordinal);
    }

    internal string Kind { get; }

    /// <summary>The metaslots that have a meaning or document.</summary>
    internal string[] Understood { get; }

    internal string[] Documenting { get; }

    internal bool Understands(string word) => Array.IndexOf(Understood, word) >= 0;

    /// <summary>Whether LinkML knows the word for this kind of element, though it is refused here.</summary>
    internal bool IsLinkML(string word) => _known.Contains(word);

    private static string[] Words(string list) =>
        [.. list.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct()];
}

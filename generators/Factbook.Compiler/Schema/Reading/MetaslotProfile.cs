using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>The metaslots of one kind of schema element, by what becomes of them. Lists are separated by spaces.</summary>
internal sealed class MetaslotProfile
{
    private readonly HashSet<string> _documenting;
    private readonly HashSet<string> _unevaluated;
    private readonly HashSet<string> _refused;

    /// <summary>Makes a profile.</summary>
    /// <param name="kind">The kind of element with its article, as messages name it.</param>
    /// <param name="normative">The metaslots that have a meaning.</param>
    /// <param name="documenting">The metaslots that are carried and that nothing depends on.</param>
    /// <param name="unevaluated">Those that constrain or compute, which lenient mode carries and strict mode refuses.</param>
    /// <param name="refused">Those without which a verdict could be wrong.</param>
    internal MetaslotProfile(string kind, string normative, string documenting, string unevaluated = "", string refused = "")
    {
        Kind = kind;
        Documenting = Words(documenting + " " + unevaluated);
        Understood = [.. Words(normative), .. Words(documenting)];
        Normative = [.. Words(normative)];
        _documenting = [.. Words(documenting)];
        _unevaluated = [.. Words(unevaluated)];
        _refused = [.. Words(refused)];
    }

    internal string Kind { get; }

    /// <summary>The metaslots that have a meaning or document.</summary>
    internal string[] Understood { get; }

    /// <summary>The metaslots that are carried as documentation.</summary>
    internal string[] Documenting { get; }

    /// <summary>The metaslots that have a meaning.</summary>
    internal HashSet<string> Normative { get; }

    /// <summary>Whether a metaslot only documents.</summary>
    internal bool Documents(string word) => _documenting.Contains(word);

    /// <summary>Whether a metaslot would constrain or compute, if it were evaluated.</summary>
    internal bool IsUnevaluated(string word) => _unevaluated.Contains(word);

    /// <summary>Whether a metaslot of LinkML is refused.</summary>
    internal bool Refuses(string word) => _refused.Contains(word);

    /// <summary>Whether it is a metaslot of such elements at all.</summary>
    internal bool Knows(string word) => Normative.Contains(word) || Documents(word) || IsUnevaluated(word) || Refuses(word);

    private static string[] Words(string list) =>
        [.. list.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct()];
}

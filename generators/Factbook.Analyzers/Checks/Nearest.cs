using System.Collections.Generic;
using System.Collections.Immutable;

namespace Factbook.Analyzers.Checks;

/// <summary>The texts that somebody may have meant.</summary>
/// <param name="candidates">All that there are.</param>
/// <param name="text">What was written.</param>
internal sealed class Nearest(IEnumerable<string> candidates, string text)
{
    private readonly List<string> _texts = NearestTexts.Of(candidates, text);

    /// <summary>The end of a message that names them; empty where nothing is near.</summary>
    public string Hint => _texts.Count == 0 ? "" : $" Did you mean '{string.Join("' or '", _texts)}'?";

    /// <summary>What the code fix takes.</summary>
    public ImmutableDictionary<string, string?> Properties => _texts.Count == 0
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(FixData.Identifiers, string.Join("\n", _texts));
}

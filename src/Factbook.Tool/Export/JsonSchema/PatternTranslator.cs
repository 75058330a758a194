using System;
using System.Collections.Generic;
using Factbook.Tool.Export.Patterns;

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>Translates patterns, each once, and remarks on those that cannot be.</summary>
internal sealed class PatternTranslator(Unsaid unsaid)
{
    private readonly Dictionary<string, (string? Pattern, string? Reason)> _known = new(StringComparer.Ordinal);

    /// <summary>A pattern as ECMA-262 has it, or null where it cannot be said there.</summary>
    /// <param name="pattern">The pattern in the words of .NET.</param>
    /// <param name="place">The slot or the type that has it.</param>
    public string? Ecma(string pattern, string place)
    {
        if (!_known.TryGetValue(pattern, out (string? Pattern, string? Reason) known))
        {
            known = Translate(pattern);
            _known.Add(pattern, known);
        }

        if (known.Reason is not null)
        {
            unsaid.Add($"the pattern {pattern}, because {known.Reason}", place);
        }

        return known.Pattern;
    }

    private static (string? Pattern, string? Reason) Translate(string pattern)
    {
        try
        {
            return (EcmaPattern.Of(pattern), null);
        }
        catch (PatternException exception)
        {
            return (null, exception.Message);
        }
    }
}

using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Releases.Reading;

/// <summary>
/// Reads a retired entry: a mapping with <c>replaced_by</c> or <c>reason</c> and what the entry had before.
/// </summary>
internal sealed class TombstoneReader
{
    private readonly string _extra;
    private readonly LockProblems _problems;
    private YamlScalar? _replacedBy;
    private YamlScalar? _reason;

    private TombstoneReader(string extra, LockProblems problems) => (_extra, _problems) = (extra, problems);

    /// <summary>The code name or the number that the entry keeps.</summary>
    public YamlScalar? Extra { get; private set; }

    /// <summary>The retirement; whatever form the entry has, it is meant as one.</summary>
    public Retirement Retirement => new(_replacedBy?.Text, _reason?.Text, _replacedBy?.Number ?? -1);

    /// <summary>Reads an entry.</summary>
    /// <param name="entry">The entry, of which the value is no scalar.</param>
    /// <param name="extra">The word for what a live entry has instead of a mapping.</param>
    /// <param name="problems">What to add problems to.</param>
    public static TombstoneReader Read(YamlEntry entry, string extra, LockProblems problems)
    {
        var reader = new TombstoneReader(extra, problems);
        string name = entry.Key.Text;
        if (entry.Value is not YamlMapping mapping)
        {
            problems.Add(entry.Value.Number, $"'{name}' has its {extra} alone, or a mapping where it is retired.");
            return reader;
        }

        foreach (YamlEntry word in mapping.Entries)
        {
            reader.Take(word);
        }

        if (reader._replacedBy is null && reader._reason is null)
        {
            problems.Add(
                entry.Key.Number, $"'{name}' is retired, but neither 'replaced_by' nor 'reason' says what came of it.");
        }

        return reader;
    }

    private void Take(YamlEntry entry)
    {
        string word = entry.Key.Text;
        if (word != _extra && word is not ("replaced_by" or "reason"))
        {
            string hint = Suggestions.Hint(word, [_extra, "replaced_by", "reason"]);
            _problems.Add(entry.Key.Number, $"'{word}' is not said of what is retired.{hint}");
        }
        else if (entry.Value is not YamlScalar scalar)
        {
            _problems.Add(entry.Value.Number, $"'{word}' is a text.");
        }
        else if (!scalar.IsNull && scalar.Text.Length > 0)
        {
            Set(word, scalar);
        }
    }

    private void Set(string word, YamlScalar scalar)
    {
        switch (word)
        {
            case "replaced_by":
                _replacedBy = scalar;
                break;
            case "reason":
                _reason = scalar;
                break;
            default:
                Extra = scalar;
                break;
        }
    }
}

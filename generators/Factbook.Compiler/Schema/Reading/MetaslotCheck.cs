using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Whether a word may be said of an element, and what is done with it.</summary>
internal static class MetaslotCheck
{
    /// <summary>Carries a word that documents, and reports one that is not evaluated, refused or unknown.</summary>
    /// <param name="element">The element.</param>
    /// <param name="word">The word.</param>
    /// <param name="problems">Receives what is wrong.</param>
    internal static void Run(SchemaElement element, YamlKey word, SchemaProblems problems)
    {
        MetaslotProfile profile = element.Profile;
        if (word.Text is "name" or "text" or "unique_key_name" && profile.Normative.Contains(word.Text))
        {
            CheckName(element, word, problems);
        }
        else if (profile.Normative.Contains(word.Text))
        {
            return;
        }
        else if (profile.Documents(word.Text))
        {
            problems.Carry(word.Text, element.At(word));
        }
        else if (profile.IsUnevaluated(word.Text))
        {
            problems.Carry(word.Text, element.At(word));
            Report(problems.IsLenient ? ProblemRules.NotEvaluated : ProblemRules.UnsupportedMetaslot);
        }
        else if (profile.Refuses(word.Text))
        {
            Report(ProblemRules.UnsupportedMetaslot);
        }
        else
        {
            string hint = Suggestions.Hint(word.Text, profile.Understood);
            problems.Add(ProblemRules.UnknownMetaslot, element.At(word), word.Text, profile.Kind, hint);
        }

        // A word without a value says nothing.
        void Report(ProblemRule rule)
        {
            if (element.Find(word.Text) is not null)
            {
                problems.Add(rule, element.At(word), word.Text, Metaslots.Alternative(word.Text));
            }
        }
    }

    // The key of a mapping is the name; where it is said again it is the same.
    private static void CheckName(SchemaElement element, YamlKey word, SchemaProblems problems)
    {
        if (element.Profile != Metaslots.Schema && element.Find(word.Text) is YamlScalar stated && stated.Text != element.Name)
        {
            problems.Add(ProblemRules.SchemaShape, element.At(stated), word.Text, $"the key '{element.Name}'");
        }
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Factbook.Tests.Names;

public sealed class FoldingTableTests
{
    [Theory]
    [InlineData("FoldingTable.cs")]
    [InlineData("folding-table.js")]
    public void The_table_is_what_the_rules_give(string file)
    {
        string expected = file == "FoldingTable.cs" ? FoldingTableText.CSharp() : FoldingTableText.JavaScript();
        using Stream stream = typeof(FoldingTableTests).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);

        if (expected != reader.ReadToEnd())
        {
            string received = Path.Combine(AppContext.BaseDirectory, "received." + file);
            File.WriteAllText(received, expected);
            Assert.Fail(file + " is not what FoldingRules give; the new text stands in " + received);
        }
    }

    [Fact]
    public void Every_code_point_is_folded_by_the_rules()
    {
        SortedDictionary<int, string> rules = FoldingRules.All();

        foreach ((int code, string folded) in rules.Where(rule => rule.Value.EnumerateRunes().All(IsPlainStarter)))
        {
            Assert.Equal("a" + folded.Replace(" - ", "-", StringComparison.Ordinal) + "b", NameKey.Fold("a" + char.ConvertFromUtf32(code) + "b"));
        }
    }

    [Fact]
    public void Case_makes_no_difference_to_any_letter()
    {
        for (int code = 0; code < 0x110000; code++)
        {
            bool isCherokee = code is (>= 0x13A0 and < 0x1400) or (>= 0xAB70 and < 0xABC0);
            if (!Rune.TryCreate(code, out Rune rune) || !Rune.IsLetter(rune) || isCherokee)
            {
                continue;
            }

            Assert.Equal(NameKey.Fold(rune.ToString()), NameKey.Fold(Rune.ToUpperInvariant(rune).ToString()));
            Assert.Equal(NameKey.Fold(rune.ToString()), NameKey.Fold(Rune.ToLowerInvariant(rune).ToString()));
        }
    }

    [Fact]
    public void Every_code_point_has_the_key_of_its_decomposition()
    {
        for (int code = 0x80; code < 0x110000; code++)
        {
            IReadOnlyList<int> parts = UnicodeForms.All.Decompose(code);
            if (parts.Count > 1 && !FoldingRules.IsChoice(code))
            {
                string decomposed = string.Concat(parts.Select(char.ConvertFromUtf32));
                Assert.Equal(NameKey.Fold("x" + char.ConvertFromUtf32(code) + "x"), NameKey.Fold("x" + decomposed + "x"));
            }
        }
    }

    [Fact]
    public void Every_syllable_of_Hangul_has_the_key_of_its_letters()
    {
        for (int syllable = 0; syllable < 19 * 21 * 28; syllable++)
        {
            string letters = $"{(char)(0x1100 + (syllable / 28 / 21))}{(char)(0x1161 + (syllable / 28 % 21))}" +
                (syllable % 28 == 0 ? "" : ((char)(0x11A7 + (syllable % 28))).ToString());
            string key = ((char)(0xAC00 + syllable)).ToString();

            Assert.Equal(key, NameKey.Fold(letters));
            Assert.Equal(key, NameKey.Fold(key));
        }
    }

    private static bool IsPlainStarter(Rune rune) => !UnicodeForms.All.Classes.ContainsKey(rune.Value)
        && !UnicodeForms.All.Composites.Keys.Any(pair => pair.Base == rune.Value || pair.Mark == rune.Value)
        && rune.Value is not (' ' or '-') and not (>= 0x1100 and < 0x1200);
}

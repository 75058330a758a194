using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Factbook.Tests.Names;

public sealed class FoldingTableTests
{
    [Fact]
    public void The_table_is_what_the_rules_give()
    {
        string expected = FoldingTableText.Write(FoldingRules.All());
        using Stream stream = typeof(FoldingTableTests).Assembly.GetManifestResourceStream("FoldingTable.cs")!;
        using var reader = new StreamReader(stream);
        string actual = reader.ReadToEnd();

        if (expected != actual)
        {
            string received = Path.Combine(AppContext.BaseDirectory, "FoldingTable.received.cs");
            File.WriteAllText(received, expected);
            Assert.Fail("FoldingTable.cs is not what FoldingRules give; the new text stands in " + received);
        }
    }

    [Fact]
    public void Every_character_is_folded_by_the_rules()
    {
        SortedDictionary<char, string> rules = FoldingRules.All();

        foreach ((char character, string folded) in rules)
        {
            Assert.Equal("a" + folded + "b", NameKey.Fold("a" + character + "b"));
        }

        Assert.True(rules.Values.Max(folded => folded.Length) <= 4);
    }

    [Fact]
    public void Case_makes_no_difference_to_any_letter()
    {
        for (int codePoint = 0; codePoint < 0x10000; codePoint++)
        {
            string letter = ((char)codePoint).ToString();
            bool isCherokee = codePoint is (>= 0x13A0 and < 0x1400) or (>= 0xAB70 and < 0xABC0);
            if (!char.IsLetter(letter[0]) || isCherokee)
            {
                continue;
            }

            Assert.Equal(NameKey.Fold(letter), NameKey.Fold(letter.ToUpperInvariant()));
            Assert.Equal(NameKey.Fold(letter), NameKey.Fold(letter.ToLowerInvariant()));
        }
    }
}

using System.Collections.Generic;
using Factbook;
using Factbook.CompilerServices;

namespace Fuzz;

/// <summary>A text as a name, which has one key, and as an amount, which is written as it was read.</summary>
internal static class WordsTarget
{
    /// <summary>Amounts, and names of many scripts.</summary>
    public static IReadOnlyList<string> Examples { get; } =
    [
        "4.77 bn USD", "about 2.5 to 3 mn t", "more than 1 x 10^7 {person}", "-3 bn bn in prices of 2015", "20 m3/d (hedge unknown)",
        "Аляксандр Рыгоравіч Лукашэнка", "Xí Jìnpíng", "İstanbul – ﬁ ½", "カ\u3099ンタ\u3099ム ｶﾞ", "하\u11AB국", "\u0627\u0654\u0655", "O´Brien's",
    ];

    /// <summary>Takes the bytes for both.</summary>
    public static void Run(byte[] bytes)
    {
        string text = Target.Text(bytes);
        string key = NameKey.Fold(text);
        Target.Require(NameKey.Fold(key) == key, "the key of a key is the key");
        Target.Require(SearchTerms.Of(text) is not null, "a text has its terms");
        Target.Require(!Quantity.TryParse(text, out Quantity? amount) || amount.ToString() == text, "an amount is written as it was read");
    }
}

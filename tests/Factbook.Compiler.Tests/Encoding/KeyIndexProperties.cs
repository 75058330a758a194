using System;
using System.Linq;
using Factbook.Compiler.Tests.Encoding.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

public class KeyIndexProperties
{
    [Fact]
    public void Any_identifiers_of_few_letters_are_found_and_no_others() =>
        Check(Gen.Elements('a', 'b', '.', '0'), lengths: 20);

    [Fact]
    public void Any_ascii_identifiers_are_found_and_no_others() =>
        Check(Gen.Choose(0, 127).Select(code => (char)code), lengths: 40);

    [Fact]
    public void Any_identifiers_of_any_characters_are_found_and_no_others() =>
        Check(Gen.Elements('a', 'b', 'é', '\u0161', '\u4E2D', '\uFFFF', '\uD7FF'), lengths: 12);

    private static void Check(Gen<char> characters, int lengths)
    {
        Gen<string> id =
            from length in Gen.Choose(0, lengths)
            from text in characters.ArrayOf(length)
            select new string(text);
        Gen<string[]> ids =
            from count in Gen.Choose(0, 200)
            from all in id.ArrayOf(count)
            select all.Distinct(StringComparer.Ordinal).ToArray();
        Prop.ForAll(ids.ToArbitrary(), (string[] all) => KeyOracle.Check(all, strangersEach: 30) is not null)
            .QuickCheckThrowOnFailure();
    }
}

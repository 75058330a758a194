using System.IO;
using System.Linq;
using Factbook.Tool.Site;
using FsCheck;
using FsCheck.Fluent;
using Jint;
using Xunit;

namespace Factbook.Tool.Tests.Site;

/// <summary>The script of the site finds what <c>Find</c>, <c>factbook show</c> and <c>factbook search</c> find.</summary>
public sealed class FoldingScriptTests
{
    private static readonly Engine Script = Load();

    [Theory]
    [InlineData("Þór")]
    [InlineData("Hawaiʻi")]
    [InlineData("Hawai‘i")]
    [InlineData("O´Brien")]
    [InlineData("Obʺekt")]
    [InlineData("soft\u00ADhyphen")]
    [InlineData("Al \u2003 Amin")]
    [InlineData("Йосиф Ёлкин")]
    [InlineData("\u0418\u0306осиф")]
    [InlineData("Минск \u2014 Пекин")]
    [InlineData("\u1112\u1161\u11AB국 사람")]
    [InlineData("カ\u3099ンタ\u3099ム")]
    [InlineData("ｶﾞﾝﾀﾞﾑ")]
    [InlineData("\u0627\u0655\u0654\u062D")]
    [InlineData("\uFDFA")]
    [InlineData("葛\uDB40\uDD00城")]
    [InlineData("\uD835\uDC00")]
    [InlineData(" \u200B\u00A0")]
    [InlineData("")]
    public void A_name_has_the_same_key_in_the_script(string name) => Assert.Equal(NameKey.Fold(name), Fold(name));

    [Fact]
    public void Every_code_point_has_the_same_key_in_the_script()
    {
        foreach (int[] codes in Enumerable.Range(0, 0x110000).Where(code => code is < 0xD800 or > 0xDFFF).Chunk(64))
        {
            string text = string.Concat(codes.Select(code => "a" + char.ConvertFromUtf32(code) + "b"));
            Assert.Equal(NameKey.Fold(text), Fold(text));
        }
    }

    [Fact]
    public void Any_text_has_the_same_key_in_the_script() => Prop.ForAll(
        Gen.Elements(
                0x61, 0x49, 0xE9, 0x438, 0x306, 0x301, 0x1112, 0x1161, 0x11AB, 0xD558, 0x304B, 0x3099, 0x309B, 0xFF76, 0xFF9E, 0x627,
                0x653, 0x654, 0x655, 0x64E, 0x651, 0x9C7, 0x9BE, 0x9CB, 0x1D15E, 0x2F800, 0x20, 0x2D, 0x2014, 0x27, 0x200B)
            .ArrayOf().Select(codes => string.Concat(codes.Select(char.ConvertFromUtf32))).ToArbitrary(),
        text => Fold(text) == NameKey.Fold(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static string Fold(string text) => Script.Invoke("foldText", text).AsString();

    // A constant of a script is no member of the global object.
    private static Engine Load()
    {
        string[] files = ["folding-table.js", "folding.js"];
        return new Engine().Execute(string.Concat(files.Select(Read)) + "function foldText(text) { return fold(text); }");
    }

    private static string Read(string name)
    {
        using Stream stream = typeof(SiteBuilder).Assembly.GetManifestResourceStream("factbook.site." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

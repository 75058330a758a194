using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Tests.Names;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Lukashenko", "lukashenko")]
    [InlineData("Аляксандр Рыгоравіч Лукашэнка", "аляксандр рыгоравіч лукашэнка")]
    [InlineData("ВЛАДИМИР МАКЕЙ", "владимир макей")]
    [InlineData("Савёл Ёлкин", "савел елкин")]
    [InlineData("Йосиф", "йосиф")]
    [InlineData("\u0418\u0306осиф", "йосиф")]
    [InlineData("Быкаў", "быкау")]
    [InlineData("Быкау\u0306", "быкау")]
    [InlineData("Київ", "киів")]
    [InlineData("Xí Jìnpíng", "xi jinping")]
    [InlineData("Lǚ Bù", "lu bu")]
    [InlineData("Li\u0301u", "liu")]
    [InlineData("Xi'an", "xian")]
    [InlineData("Xi\u2019an", "xian")]
    [InlineData("сям\u02BCя", "сямя")]
    [InlineData("Siarheĭ Rumas\u02B9", "siarhei rumas")]
    [InlineData("Минск\u2013Пекин", "минск-пекин")]
    [InlineData("Минск \u2014 Пекин", "минск-пекин")]
    [InlineData("  Great\u00A0 Stone\t", "great stone")]
    [InlineData("Great\u0085Stone", "great stone")]
    [InlineData("ＧＲＥＡＴ　Ｓｔｏｎｅ", "great stone")]
    [InlineData("习近平", "习近平")]
    [InlineData("亚历山大·卢卡申科", "亚历山大·卢卡申科")]
    [InlineData("亚历山大・卢卡申科", "亚历山大·卢卡申科")]
    [InlineData("\uF9D8", "\u5F8B")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("İstanbul Isparta ısı", "istanbul isparta isi")]
    [InlineData("Ὀδυσσεύς", "οδυσσευσ")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευσ")]
    [InlineData("ﬁ Ⅳ ½", "fi iv 1\u20442")]
    [InlineData("がぎ", "がぎ")]
    [InlineData("한국", "한국")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국")]
    [InlineData("하\u11AB국", "한국")]
    [InlineData("カ\u3099ンタ\u3099ム", "ガンダム")]
    [InlineData("ｶﾞﾝﾀﾞﾑ", "ガンダム")]
    [InlineData("か\u309Bき", "がき")]
    [InlineData("ﾊﾟ", "パ")]
    [InlineData("\u0627\u0654\u062D\u0645\u062F", "\u0623\u062D\u0645\u062F")]
    [InlineData("\u0627\u0653\u062F\u0645", "\u0622\u062F\u0645")]
    [InlineData("\uFEFB\uFE8E", "\u0644\u0627\u0627")]
    [InlineData("\uFDF2", "\u0627\u0644\u0644\u0647")]
    [InlineData("\u0628\u0651\u064E", "\u0628\u064E\u0651")]
    [InlineData("\u0627\u0654\u0655", "\u0625\u0654")]
    [InlineData("\u0623\u0655", "\u0625\u0654")]
    [InlineData("\u09C7\u09BE", "\u09CB")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u0627\u06D6\u0653", "\u0627\u06D6\u0653")]
    [InlineData("\u0627 \u0651\u0628", "\u0627 \u0651\u0628")]
    [InlineData("\u05D0\u0591\u05B8", "\u05D0\u05B8\u0591")]
    [InlineData("\u05D0\u05C0\u05B8", "\u05D0\u05C0\u05B8")]
    [InlineData("\u1112 \u1161", "\u1112 \u1161")]
    [InlineData("\u1113\u1161", "\u1113\u1161")]
    [InlineData("\u1112\u1176", "\u1112\u1176")]
    [InlineData("\uD558\u11A7", "\uD558\u11A7")]
    [InlineData("\uD558\u11C3", "\uD558\u11C3")]
    [InlineData("\uD806\uDD35x", "\uD806\uDD35x")]
    [InlineData("\uD800\uDC00", "\uD800\uDC00")]
    [InlineData("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65")]
    [InlineData("\uD835\uDC00\uD835\uDEA8", "aα")]
    [InlineData("\uD801\uDC00", "\uD801\uDC28")]
    [InlineData("\uD87E\uDC00", "丽")]
    [InlineData("葛\uDB40\uDD00城", "葛城")]
    [InlineData("Þór", "thor")]
    [InlineData("Hawaiʻi", "hawaii")]
    [InlineData("Hawai‘i", "hawaii")]
    [InlineData("O´Brien", "obrien")]
    [InlineData("Obʺekt", "obekt")]
    [InlineData("5′ 3″", "5 3")]
    [InlineData("ג׳ורג׳", "גורג")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("bell\u0007", "bell")]
    [InlineData("Al \u2003 Amin", "al amin")]
    [InlineData("“Alfa” ״ב״", "\"alfa\" \"ב\"")]
    [InlineData("и\u0301", "и")]
    [InlineData("и\u0302", "и")]
    [InlineData("и\u0308", "и")]
    [InlineData("и \u0306", "и")]
    [InlineData("е\u0306", "е")]
    [InlineData("ѝ", "и")]
    [InlineData(" \u00A0\u200B", "")]
    [InlineData("zero\u200Bwidth", "zerowidth")]
    [InlineData("", "")]
    [InlineData("'", "")]
    public void A_name_has_the_key_that_people_expect(string name, string key) => Assert.Equal(key, NameKey.Fold(name));

    [Fact]
    public void The_key_of_a_key_is_the_key_itself() =>
        Prop.ForAll<string>(name => name is null || NameKey.Fold(NameKey.Fold(name)) == NameKey.Fold(name))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_key_of_a_key_is_the_key_itself_for_letters_marks_dashes_and_spaces() =>
        Prop.ForAll(
            Gen.Elements("иИ\u0306\u0301é \u3000-\u2013'ßﬁ\uFF21\u00AD".ToCharArray()).ArrayOf()
                .Select(characters => new string(characters)).ToArbitrary(),
            name => NameKey.Fold(NameKey.Fold(name)) == NameKey.Fold(name)).QuickCheckThrowOnFailure();

    // Each of these joins with another, stands in another order, or is one of the first or last of its kind.
    [Fact]
    public void Canonical_equivalents_have_one_key() => Prop.ForAll(
        Gen.Elements(
                0x61, 0x41, 0xE9, 0x439, 0x418, 0x306, 0x301, 0x300, 0x36F, 0x483, 0x489, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x20D0,
                0x20FF, 0x2DE0, 0x2DFF, 0xA66F, 0xA67D, 0xFE20, 0xFE2F, 0x1100, 0x1112, 0x1161, 0x1175, 0x11A8, 0x11C2, 0xAC00,
                0xAC01, 0xD788, 0x304B, 0x3099, 0x309A, 0x30D1, 0xFF8A, 0xFF9F, 0x627, 0x622, 0x623, 0x625, 0x653, 0x654, 0x655,
                0x64E, 0x651, 0x5D0, 0x5B8, 0x5BC, 0xFB2E, 0x9C7, 0x9BE, 0x9CB, 0x9BC, 0x928, 0x929, 0x93C, 0x958, 0x1109A, 0x11099,
                0x110BA, 0x1D15E, 0x1D165, 0x1D16D, 0x2F800, 0x20, 0x2D, 0x27, 0x200B)
            .ArrayOf().ToArbitrary(),
        codes => NameKey.Fold(Text(codes)) == NameKey.Fold(Text(Ordered(codes.SelectMany(UnicodeForms.All.Decompose)))) &&
            NameKey.Fold(NameKey.Fold(Text(codes))) == NameKey.Fold(Text(codes)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uD835')]
    [InlineData('\uDBFF')]
    [InlineData('\uDC00')]
    [InlineData('\uDFFF')]
    public void Half_a_character_is_none(char half) => Assert.Equal("a\uFFFDb", NameKey.Fold($"a{half}\u200Bb"));

    [Fact]
    public void There_is_no_key_of_nothing() => Assert.Throws<ArgumentNullException>(() => NameKey.Fold((string)null!));

    private static string Text(IEnumerable<int> codes) => string.Concat(codes.Select(char.ConvertFromUtf32));

    // The canonical ordering: each run of marks sorted by class.
    private static IEnumerable<int> Ordered(IEnumerable<int> codes)
    {
        var marks = new List<int>();
        foreach (int code in codes)
        {
            if (UnicodeForms.All.Classes.ContainsKey(code))
            {
                marks.Add(code);
                continue;
            }

            foreach (int mark in marks.OrderBy(mark => UnicodeForms.All.Classes[mark]))
            {
                yield return mark;
            }

            marks.Clear();
            yield return code;
        }

        foreach (int mark in marks.OrderBy(mark => UnicodeForms.All.Classes[mark]))
        {
            yield return mark;
        }
    }
}

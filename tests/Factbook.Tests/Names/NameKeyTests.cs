using System;
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

    [Fact]
    public void There_is_no_key_of_nothing() => Assert.Throws<ArgumentNullException>(() => NameKey.Fold((string)null!));
}

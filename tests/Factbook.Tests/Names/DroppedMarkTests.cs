using System.Globalization;
using Xunit;

namespace Factbook.Tests.Names;

/// <summary>The marks that a key leaves out, by the first and the last of each range and what stands beside it.</summary>
public sealed class DroppedMarkTests
{
    [Theory]
    [InlineData(0x0300, 0x036F)]
    [InlineData(0x0483, 0x0489)]
    [InlineData(0x1AB0, 0x1AFF)]
    [InlineData(0x1DC0, 0x1DFF)]
    [InlineData(0x20D0, 0x20FF)]
    [InlineData(0x2DE0, 0x2DFF)]
    [InlineData(0xA66F, 0xA67D)]
    [InlineData(0xFE20, 0xFE2F)]
    [InlineData(0xE0000, 0xE0FFF)]
    public void A_range_of_marks_has_its_ends(int first, int last)
    {
        Assert.Equal("xz", Between(first));
        Assert.Equal("xz", Between(last));
        Assert.NotEqual("xz", Between(first - 1));
        Assert.NotEqual("xz", Between(last + 1));
    }

    [Theory]
    [InlineData(0x08)]
    [InlineData(0x0E)]
    [InlineData(0x1F)]
    [InlineData(0x7F)]
    [InlineData('\'')]
    [InlineData('`')]
    public void Control_characters_and_apostrophes_are_left_out(int character) => Assert.Equal("xz", Between(character));

    [Theory]
    [InlineData(0x09)]
    [InlineData(0x0D)]
    [InlineData(' ')]
    public void White_space_is_one_space(int character) => Assert.Equal("x z", Between(character));

    [Theory]
    [InlineData('@', "x@z")]
    [InlineData('A', "xaz")]
    [InlineData('Z', "xzz")]
    [InlineData('[', "x[z")]
    [InlineData('~', "x~z")]
    public void Capitals_have_the_ends_of_the_alphabet(int character, string key) => Assert.Equal(key, Between(character));

    private static string Between(int code) =>
        NameKey.Fold(string.Create(CultureInfo.InvariantCulture, $"x{char.ConvertFromUtf32(code)}z"));
}

namespace Factbook.Compiler.Encoding.Numbers;

/// <content>Numbers of a variable number of groups.</content>
public sealed partial class SixBitBuffer
{
    /// <summary>Writes a number in as many groups as it needs, five bits in each; bit 32 says that another follows.</summary>
    /// <param name="value">The number, not negative.</param>
    public void Variable(int value)
    {
        while (value >= 32)
        {
            Int((value & 31) | 32, 1);
            value >>= 5;
        }

        Int(value, 1);
    }
}

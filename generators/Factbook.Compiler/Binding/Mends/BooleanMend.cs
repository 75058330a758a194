namespace Factbook.Compiler.Binding.Mends;

/// <summary>Knows the truth values of other formats, and of older YAML.</summary>
internal static class BooleanMend
{
    internal static string Hint(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" or "t" or "1" => ScalarMend.Write("true"),
        "false" or "no" or "n" or "off" or "f" or "0" => ScalarMend.Write("false"),
        _ => "",
    };
}

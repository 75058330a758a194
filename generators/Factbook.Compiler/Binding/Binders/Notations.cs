using Factbook.Compiler.Binding.Scalars;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>How JSON writes scalars.</summary>
internal static class Notations
{
    /// <summary>What to do about a scalar that the notation does not allow, as the end of a message.</summary>
    public static string Mend(YamlScalar scalar)
    {
        bool isUnquoted = scalar.Text is "true" or "false" || NumberText.TryDouble(scalar.Text, out _);
        return scalar.IsPlain ? " It is written as a number or a truth value; write it in quotes."
            : isUnquoted ? " Write it without quotes."
            : "";
    }

    /// <summary>Whether JSON writes values of a kind as texts.</summary>
    public static bool IsText(ScalarKind kind) =>
        kind is not (ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Double or ScalarKind.Boolean);
}

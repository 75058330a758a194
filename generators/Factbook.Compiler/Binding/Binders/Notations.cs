using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Tells whether a scalar is written as values of its kind are.</summary>
internal static class Notations
{
    /// <summary>
    /// Whether the notation allows a scalar to be of a kind. YAML leaves it to the schema; in JSON texts have quotes.
    /// </summary>
    public static bool Allows(this ValueNotation notation, YamlScalar scalar, ScalarKind kind) =>
        notation == ValueNotation.Yaml || scalar.IsPlain != IsText(kind);

    /// <summary>Whether JSON writes values of a kind as texts.</summary>
    public static bool IsText(ScalarKind kind) =>
        kind is not (ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Double or ScalarKind.Boolean);
}

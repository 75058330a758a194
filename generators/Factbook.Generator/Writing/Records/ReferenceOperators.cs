using Factbook.Compiler.CSharp;

namespace Factbook.Generator.Writing.Records;

/// <summary>
/// Writes the comparison of facts with references whose type is an interface. On the root of a hierarchy alone, since with those of
/// a derived record, too, a comparison would be ambiguous.
/// </summary>
internal static class ReferenceOperators
{
    /// <summary>The operators of a record of facts; none where it derives from another one.</summary>
    public static string Of(RecordType record) => record.BaseType is not null ? "" : $$"""
        /// <summary>Whether a reference of another type leads to the same fact.</summary>
        /// <param name="left">The fact.</param>
        /// <param name="right">The reference.</param>
        public static bool operator ==({{record.Name}}? left, global::Factbook.IFact? right) =>
            left is null ? right is null : left.Equals((object?)right);

        /// <summary>Whether a reference of another type leads to another fact.</summary>
        /// <param name="left">The fact.</param>
        /// <param name="right">The reference.</param>
        public static bool operator !=({{record.Name}}? left, global::Factbook.IFact? right) => !(left == right);

        /// <summary>Whether a reference of another type leads to the same fact.</summary>
        /// <param name="left">The reference.</param>
        /// <param name="right">The fact.</param>
        public static bool operator ==(global::Factbook.IFact? left, {{record.Name}}? right) => right == left;

        /// <summary>Whether a reference of another type leads to another fact.</summary>
        /// <param name="left">The reference.</param>
        /// <param name="right">The fact.</param>
        public static bool operator !=(global::Factbook.IFact? left, {{record.Name}}? right) => !(right == left);
        """;
}

using Factbook.Compiler.Encoding.Keys;

namespace Factbook.Generator.Writing.Tables;

/// <summary>Writes where a perfect hash stands in a table's data.</summary>
internal static class HashPlace
{
    /// <summary>The arguments of a look-up through it.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="position">Where its section begins.</param>
    public static string Arguments(HashedRows hash, int position) =>
        $"seeds: {position + hash.Seeds}, seedBits: {hash.SeedBits}, slots: {position}, slotBits: {hash.SlotBits}, width: {hash.Width}";

    /// <summary>A new <c>HashSection</c>, or the default where there is no hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="position">Where its section begins.</param>
    public static string Section(HashedRows? hash, int position) => hash is null ? "default"
        : "new global::Factbook.CompilerServices.HashSection("
            + $"Seeds: {position + hash.Seeds}, SeedBits: {hash.SeedBits}, Slots: {position}, SlotBits: {hash.SlotBits}, Width: {hash.Width})";
}

using System.Linq;

namespace Factbook.Compiler.Binding.Values;

/// <summary>Which of the names of a record stands for it.</summary>
public static class PrimaryName
{
    /// <summary>The first name that is primary, or the first where none is; <see langword="null"/> where there are none.</summary>
    /// <param name="names">Instances of the core's <c>NameVariant</c>.</param>
    public static string? Of(ListValue names)
    {
        ObjectValue[] variants = [.. names.Items.OfType<ObjectValue>().Where(name => name.ClassName == CoreNames.NameVariant)];
        ObjectValue? primary = variants.FirstOrDefault(name => name.Slots.Any(slot => slot is EnumValue { EnumName: "NameKind", Text: "primary" }))
            ?? variants.FirstOrDefault();
        return (primary?.Slots[0] as TextValue)?.Text;
    }
}

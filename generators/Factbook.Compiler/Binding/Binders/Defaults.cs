using System.Text.RegularExpressions;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>The values that stand where data state none, as <c>ifabsent</c> writes them.</summary>
internal static class Defaults
{
    private static readonly Regex Call = new(@"^[A-Za-z_][\w ]*\((.*)\)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The text of the value, or <see langword="null"/> where there is none that can be computed.</summary>
    public static string? Of(SlotDefinition slot, ClassDefinition owner)
    {
        return slot.IfAbsent switch
        {
            null => null,
            "class_curie" => owner.Curies.Count > 0 ? owner.Curies[0] : null,
            "class_uri" => owner.Uris.Count > 0 ? owner.Uris[0] : null,
            { } stated => Of(stated),
        };
    }

    /// <summary>The text that a statement writes; <see langword="null"/> where it names something that is not known here.</summary>
    public static string? Of(string stated) => stated switch
    {
        "True" or "true" => "true",
        "False" or "false" => "false",
        "bnode" or "class_curie" or "class_uri" or "slot_curie" or "slot_uri" or "default_range" or "default_ns" => null,
        _ when Call.Match(stated) is { Success: true } call => call.Groups[1].Value switch
        {
            "True" => "true",
            "False" => "false",
            { } text => text,
        },
        _ => stated,
    };
}

using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>Which of the names of an agent stands for it. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PrimaryName
{
    /// <summary>
    /// The first name that is primary, or the first where none is; <see langword="null"/> where there are no names.
    /// </summary>
    /// <param name="names">The names.</param>
    public static string? Of(FactList<NameVariant> names)
    {
        foreach (NameVariant name in names)
        {
            if (name.Kind == NameKind.Primary)
            {
                return name.Text;
            }
        }

        return names.Count > 0 ? names[0].Text : null;
    }
}

using System.Linq;
using System.Reflection;

namespace Factbook.Generators;

/// <summary>The page that explains a diagnostic. The build of the generator says where the pages are.</summary>
internal static class DiagnosticPage
{
    private static readonly string Pattern = typeof(DiagnosticPage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == nameof(DiagnosticPage))
        .Value!;

    /// <summary>The address of a diagnostic's page.</summary>
    /// <param name="id">The diagnostic's identifier.</param>
    public static string Of(string id) => Pattern.Replace("{id}", id);
}

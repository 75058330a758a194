using System;
using System.IO;
using System.Reflection;

namespace Factbook.Tests.Support;

/// <summary>An assembly of facts, of which only the resource with its large tables is there.</summary>
/// <param name="resource">The resource, as the runtime gives it; <see langword="null"/> for none.</param>
internal sealed class AssemblyWithResource(Func<Stream>? resource) : Assembly
{
    /// <summary>The type of its facts.</summary>
    public Type Owner => new OwnerType(this);

    public override Stream? GetManifestResourceStream(string name) => name == "Factbook.facts" ? resource?.Invoke() : null;

    public override AssemblyName GetName() => new("Towns");

    private sealed class OwnerType(Assembly assembly) : TypeDelegator(typeof(OwnerType))
    {
        public override Assembly Assembly => assembly;

        public override string FullName => "Towns.Streets";
    }
}

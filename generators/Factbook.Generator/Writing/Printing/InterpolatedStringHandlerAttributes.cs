namespace System.Runtime.CompilerServices;

// The compiler knows these by name; netstandard2.0 lacks them.

/// <summary>Marks the type that takes an interpolated string.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>Names the arguments that the constructor of the handler takes; an empty name stands for the receiver.</summary>
/// <param name="argument">The name.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    /// <summary>The name.</summary>
    public string[] Arguments { get; } = [argument];
}

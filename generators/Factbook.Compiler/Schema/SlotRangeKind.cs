namespace Factbook.Compiler.Schema;

/// <summary>What the name of a range stands for.</summary>
public enum SlotRangeKind
{
    /// <summary>A scalar type.</summary>
    Type = 1,

    /// <summary>An enum.</summary>
    Enum = 2,

    /// <summary>A class with an identifier that is referred to (or a mixin or abstract class of such).</summary>
    Reference = 3,

    /// <summary>A class whose instances are written in place: one without an identifier, or an inlined one.</summary>
    Object = 4,

    /// <summary>Anything: a text, a mapping, a list (a class with the URI <c>linkml:Any</c>).</summary>
    Any = 5,
}

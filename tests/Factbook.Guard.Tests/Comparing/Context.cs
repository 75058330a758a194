namespace Factbook.Guard.Tests.Comparing;

/// <summary>By what way an instance was reached, or where its slot was declared.</summary>
internal enum Context
{
    Table,
    Reference,
    Inlined,
    List,
    Any,
    Mixin,
}

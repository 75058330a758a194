namespace Factbook.Guard.Tests.Comparing;

/// <summary>What kind of index a slot has.</summary>
internal enum IndexKind
{
    None,
    Group,
    Date,
    Order,
}

namespace Factbook.Guard.Tests.Model;

/// <summary>The kinds of scalars that are drawn.</summary>
internal enum Scalar
{
    Text,
    Uri,
    Curie,
    Integer,
    Decimal,
    Double,
    Boolean,
    Date,
    DateTime,
    Time,
    Edtf,
}

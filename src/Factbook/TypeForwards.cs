#if NET5_0_OR_GREATER
using System.Runtime.CompilerServices;

// Code that was compiled against the library for .NET Standard names this type by the library's own copy, wherever it sets a property
// of a value; without the forward such a property would not be found when the code runs with the library for .NET.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif

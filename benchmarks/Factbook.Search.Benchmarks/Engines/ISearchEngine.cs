using System;

namespace Factbook.Search.Benchmarks.Engines;

/// <summary>An index that was made before, opened and asked.</summary>
internal interface ISearchEngine : IDisposable
{
    /// <summary>The identifiers of the first twenty facts.</summary>
    string[] Search(string query);
}

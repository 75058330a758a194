using System;

namespace Factbook.Tool.Export.Patterns;

/// <summary>A pattern cannot be said in another language; the message is the reason, and goes on after "because".</summary>
internal sealed class PatternException(string reason) : Exception(reason);

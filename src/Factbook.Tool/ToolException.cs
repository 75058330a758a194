using System;

namespace Factbook.Tool;

/// <summary>Something that the user has to know and can change; its message is the line that they read.</summary>
/// <param name="message">One line.</param>
internal sealed class ToolException(string message) : Exception(message);

namespace Factbook.Compiler.Diagnostics;

/// <summary>One kind of mistake: what the Roslyn descriptors, the pages under <c>docs/diagnostics</c> and the tool
/// are made from.</summary>
/// <param name="Id">The identifier, such as <c>FB0301</c>.</param>
/// <param name="Title">A short name of the mistake.</param>
/// <param name="Message">The message, in the curator's words, with placeholders <c>{0}</c>, <c>{1}</c>, ...</param>
/// <param name="Severity">Whether it stops the build.</param>
public sealed record ProblemRule(string Id, string Title, string Message, ProblemSeverity Severity = ProblemSeverity.Error);

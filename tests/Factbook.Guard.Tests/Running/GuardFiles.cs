namespace Factbook.Guard.Tests.Running;

/// <summary>A dataset of two files.</summary>
/// <param name="Name">What it is called; also the namespace of what is generated.</param>
/// <param name="Schema">The text of <c>schema.yaml</c>.</param>
/// <param name="Data">The text of <c>data.yaml</c>.</param>
internal sealed record GuardFiles(string Name, string Schema, string Data);

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>The documents that a schema judges, which are not written alike.</summary>
internal enum DocumentForm
{
    /// <summary>A record of a dataset in JSON, as the export as JSON Lines has it.</summary>
    Record = 1,

    /// <summary>A file of data in YAML as editors see it: quotes decide nothing, and any table may be left out.</summary>
    DataFile = 2,

    /// <summary>An instance of any class in JSON, by itself, as <c>factbook check --class</c> judges it.</summary>
    Instance = 3,
}

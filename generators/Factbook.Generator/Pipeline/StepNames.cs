namespace Factbook.Generator.Pipeline;

/// <summary>The names under which the stages are tracked, for tests that ask why a stage ran.</summary>
public static class StepNames
{
    /// <summary>The options that the build states.</summary>
    public const string Options = nameof(Options);

    /// <summary>The files that are a schema, data or the lock.</summary>
    public const string Input = nameof(Input);

    /// <summary>One file, read: content and, apart from it, positions.</summary>
    public const string Read = nameof(Read);

    /// <summary>One file's content.</summary>
    public const string Content = nameof(Content);

    /// <summary>The schema.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>What has been released.</summary>
    public const string Lock = nameof(Lock);

    /// <summary>The numbers of released enum members.</summary>
    public const string Numbers = nameof(Numbers);

    /// <summary>What became of retired identifiers.</summary>
    public const string Retired = nameof(Retired);

    /// <summary>The C# types that the schema becomes.</summary>
    public const string Types = nameof(Types);

    /// <summary>One file's rows, bound to the schema.</summary>
    public const string Bind = nameof(Bind);

    /// <summary>The rows of all files, resolved by their identifiers: assembled, and checked.</summary>
    public const string Resolve = nameof(Resolve);

    /// <summary>All rows, put together by table.</summary>
    public const string Assemble = nameof(Assemble);

    /// <summary>One table's rows, with the identifiers that its references may name.</summary>
    public const string Table = nameof(Table);

    /// <summary>The look-up by identifier of one table.</summary>
    public const string Keys = nameof(Keys);

    /// <summary>The values that the indexes of one table depend on.</summary>
    public const string Columns = nameof(Columns);

    /// <summary>The indexes of one table.</summary>
    public const string Indexes = nameof(Indexes);

    /// <summary>One table, laid out as bytes.</summary>
    public const string Layout = nameof(Layout);

    /// <summary>The texts that the full-text index depends on.</summary>
    public const string SearchTexts = nameof(SearchTexts);

    /// <summary>The full-text index.</summary>
    public const string Search = nameof(Search);

    /// <summary>The tables that are too large for a literal.</summary>
    public const string Large = nameof(Large);

    /// <summary>The file that these are embedded from, in a build.</summary>
    public const string Resource = nameof(Resource);

    /// <summary>What is wrong with the dataset as a whole.</summary>
    public const string Check = nameof(Check);
}

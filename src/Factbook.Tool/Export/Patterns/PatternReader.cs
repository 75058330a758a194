using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Factbook.Tool.Export.Patterns;

/// <summary>
/// Reads a pattern of .NET, which .NET has accepted, into the parts that other languages know. <c>$</c> is the end of the
/// text, as the checker has it.
/// </summary>
internal sealed class PatternReader
{
    private readonly string _pattern;
    private int _at;
    private RegexOptions _options;

    private PatternReader(string pattern) => _pattern = pattern;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="PatternException">It has something that other languages do not have.</exception>
    public static PatternNode Read(string pattern)
    {
        var reader = new PatternReader(pattern);
        return reader.Alternation();
    }

    private bool IsAtEnd => _at >= _pattern.Length;

    private Alternation Alternation()
    {
        RegexOptions outer = _options;
        List<PatternNode> branches = [Sequence()];
        while (Take("|"))
        {
            branches.Add(Sequence());
        }

        // An option that is set in the middle of a group counts to the group's end.
        _options = outer;
        return new Alternation(branches);
    }

    private Sequence Sequence()
    {
        List<PatternNode> items = [];
        while (!IsAtEnd && _pattern[_at] is not ('|' or ')'))
        {
            if (Atom() is { } atom)
            {
                items.Add(Repeated(atom));
            }
        }

        return new Sequence(items);
    }

    private PatternNode Repeated(PatternNode atom)
    {
        (int Least, int? Most)? times = Times();
        if (times is not var (least, most))
        {
            return atom;
        }

        return atom switch
        {
            Anchor or Look => throw new PatternException("it repeats a place between characters"),
            Literal { Character.Length: > 1 } => throw new PatternException("it takes halves of characters beyond U+FFFF apart"),
            _ => new Repetition(atom, least, most, Take("?")),
        };
    }

    private (int Least, int? Most)? Times()
    {
        if (IsAtEnd)
        {
            return null;
        }

        switch (_pattern[_at])
        {
            case '*':
                _at++;
                return (0, null);
            case '+':
                _at++;
                return (1, null);
            case '?':
                _at++;
                return (0, 1);
        }

        Match counted = Regex.Match(_pattern[_at..], @"^\{([0-9]+)(,([0-9]*))?\}");
        if (!counted.Success)
        {
            return null;
        }

        _at += counted.Length;
        int least = Number(counted.Groups[1].Value);
        return (least, !counted.Groups[2].Success ? least : counted.Groups[3].Length == 0 ? null : Number(counted.Groups[3].Value));
    }

    private PatternNode? Atom()
    {
        char first = _pattern[_at];
        switch (first)
        {
            case '^':
                _at++;
                return new Anchor(IsEnd: false);
            case '$':
                _at++;
                return new Anchor(IsEnd: true);
            case '.':
                return Set(_at + 1);
            case '[':
                return Set(ClassEnd(_at));
            case '(':
                return Group();
            case '\\':
                return Escaped();
            default:
                int length = char.IsSurrogatePair(_pattern, _at) ? 2 : 1;
                _at += length;
                return Character(_pattern.Substring(_at - length, length));
        }
    }

    private PatternNode? Group()
    {
        foreach (string look in (string[])["(?=", "(?!", "(?<=", "(?<!"])
        {
            if (Take(look))
            {
                return new Look(look, Closed());
            }
        }

        if (Take("(?#"))
        {
            _at = _pattern.IndexOf(')', _at) + 1;
            return null;
        }

        Match options = Regex.Match(_pattern[_at..], @"^\(\?([imnsx]*)(-([imnsx]*))?([:)])");
        if (options.Success)
        {
            _at += options.Length;
            return WithOptions(options);
        }

        Match name = Regex.Match(_pattern[_at..], @"^\((\?(<\w+>|'\w+'))?(?!\?)");
        if (!name.Success)
        {
            throw new PatternException("it has a kind of group that only .NET has");
        }

        _at += name.Length;
        return Closed();
    }

    private Alternation? WithOptions(Match options)
    {
        RegexOptions outer = _options;
        _options |= Options(options.Groups[1].Value);
        _options &= ~Options(options.Groups[3].Value);
        if (options.Groups[4].Value == ")")
        {
            return null;
        }

        Alternation inner = Closed();
        _options = outer;
        return inner;
    }

    private static RegexOptions Options(string letters) => letters.Aggregate(RegexOptions.None, (options, letter) => options | letter switch
    {
        'i' => RegexOptions.IgnoreCase,
        's' => RegexOptions.Singleline,
        'n' => RegexOptions.ExplicitCapture,
        _ => throw new PatternException($"it has the option '{letter}'"),
    });

    private Alternation Closed()
    {
        Alternation inner = Alternation();
        _at++;
        return inner;
    }

    private PatternNode Escaped()
    {
        char letter = _pattern[_at + 1];
        switch (letter)
        {
            case 'A':
                _at += 2;
                return new Anchor(IsEnd: false);
            case 'z':
                _at += 2;
                return new Anchor(IsEnd: true);
            case 'Z':
                _at += 2;
                return new Look("(?=", new Sequence([new Repetition(new Literal("\n"), 0, 1, false), new Anchor(IsEnd: true)]));
            case 'b' or 'B' or 'G':
                throw new PatternException($"only .NET knows its \\{letter}");
            case 'k' or (>= '1' and <= '9'):
                throw new PatternException("it refers to what a group has matched");
            case 'p' or 'P':
                return Set(_pattern.IndexOf('}', _at) + 1);
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                return Set(_at + 2);
        }

        Match code = Regex.Match(_pattern[_at..], @"^\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c.|0[0-7]{0,2}|.)", RegexOptions.Singleline);
        _at += code.Length;
        string character = Regex.Unescape(code.Value);
        if (char.IsSurrogate(character[0]))
        {
            throw new PatternException("it takes halves of characters beyond U+FFFF apart");
        }

        return Character(character);
    }

    // Case is folded as .NET folds it, by asking it.
    private PatternNode Character(string character) =>
        _options.HasFlag(RegexOptions.IgnoreCase) && character.Length == 1
            ? new OneOf(UnitSet.Of(Regex.Escape(character), _options))
            : new Literal(character);

    private OneOf Set(int end)
    {
        string part = _pattern[_at..end];
        _at = end;
        return new OneOf(UnitSet.Of(part, _options));
    }

    // A bracket that comes first is one of the characters; another class may be subtracted at the end.
    private int ClassEnd(int start)
    {
        int i = start + (_pattern[start + 1] == '^' ? 2 : 1);
        for (bool isFirst = true; isFirst || _pattern[i] != ']'; isFirst = false)
        {
            bool isSubtracted = _pattern[i] == '-' && !isFirst && _pattern[i + 1] == '[';
            i = isSubtracted ? ClassEnd(i + 1) : i + (_pattern[i] == '\\' ? 2 : 1);
        }

        return i + 1;
    }

    private bool Take(string text)
    {
        bool stands = string.CompareOrdinal(_pattern, _at, text, 0, text.Length) == 0;
        _at += stands ? text.Length : 0;
        return stands;
    }

    private static int Number(string digits) =>
        int.TryParse(digits, CultureInfo.InvariantCulture, out int number) ? number : throw new PatternException("it counts too far");
}

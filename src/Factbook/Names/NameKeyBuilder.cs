using System;
using System.Collections.Generic;
using System.Text;

namespace Factbook;

/// <summary>
/// Builds the key of a name from its code points. What is kept of other scripts than Latin, Greek and Cyrillic is in
/// Unicode's normalization form C, so that all canonical equivalents have one key.
/// </summary>
// The site has the same steps in JavaScript (folding.js of the tool), over the same table, which the tests write for both;
// a test compares the two keys of every code point.
internal sealed class NameKeyBuilder(int capacity)
{
    private const int None = -1;
    private const int Replacement = 0xFFFD;

    private readonly StringBuilder _key = new(capacity);

    // Marks behind the last starter, in canonical order; they may join it once all of them are known.
    private List<(int Code, int Class)>? _marks;

    // The last code point that is no mark where nothing stands behind it in the key, and its place.
    private int _starter = None;
    private int _starterPlace;

    private bool _spaceIsDue;

    /// <summary>Adds a code point of the name.</summary>
    public void Add(int code)
    {
        if (code < 0x80)
        {
            AddAscii((char)code);
        }
        else if (CharacterFolding.IsDroppedMark(code))
        {
            ComposeShortI(code);
        }
        else if (!CharacterFolding.IsSpecial(code))
        {
            AddFolded(code is >= 0xD800 and <= 0xDFFF ? Replacement : code);
        }
    }

    /// <summary>Ends the key and gives it.</summary>
    public string Finish()
    {
        FlushMarks();
        return _key.ToString();
    }

    private void AddAscii(char character)
    {
        switch (character)
        {
            case >= 'A' and <= 'Z':
                Append(character | 0x20);
                break;
            case >= '\t' and <= '\r':
                Append(' ');
                break;
            case '\'' or '`' or < ' ' or '\x7F':
                break;
            default:
                Append(character);
                break;
        }
    }

    // й written as и with a breve is the same letter; all other marks of these scripts are dropped.
    private void ComposeShortI(int mark)
    {
        const int breve = 0x306;
        if (mark == breve && !_spaceIsDue && _starter == 'и')
        {
            _key[_starterPlace] = 'й';
            _starter = 'й';
        }
    }

    private void AddFolded(int code)
    {
        int folded = CharacterFolding.FoldToOne(code);
        if (folded >= 0)
        {
            Append(folded);
            return;
        }

        ReadOnlySpan<char> text = CharacterFolding.FoldToText(code);
        for (int index = 0; index < text.Length; index++)
        {
            bool isPair = char.IsHighSurrogate(text[index]);
            Append(isPair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index]);
            index += isPair ? 1 : 0;
        }
    }

    private void Append(int code)
    {
        int ccc = CharacterFolding.ClassOf(code);
        if (ccc > 0)
        {
            WriteSpace();
            AddMark(code, ccc);
            return;
        }

        bool mayJoin = FlushMarks() && !_spaceIsDue;
        if (code == ' ')
        {
            // It is written before the next character, unless the key starts there or a hyphen stands beside it.
            _spaceIsDue = _key.Length > 0 && _key[_key.Length - 1] != '-';
            return;
        }

        int composite = mayJoin ? CharacterFolding.Compose(_starter, code) : None;
        if (composite >= 0)
        {
            ReplaceStarter(composite);
            return;
        }

        if (code != '-')
        {
            WriteSpace();
        }

        _spaceIsDue = false;
        _starter = code;
        _starterPlace = _key.Length;
        Write(code);
    }

    private void AddMark(int code, int ccc)
    {
        _marks ??= [];
        int place = _marks.Count;
        while (place > 0 && _marks[place - 1].Class > ccc)
        {
            place--;
        }

        _marks.Insert(place, (code, ccc));
    }

    /// <summary>Joins the marks that wait with their starter, as far as they join it, and writes the others.</summary>
    /// <returns>Whether the key ends with a starter, which what comes next may join.</returns>
    private bool FlushMarks()
    {
        if (_marks is null || _marks.Count == 0)
        {
            return _starter != None;
        }

        // Of two marks of one class that do not join, the first keeps the second from it.
        int rest = 0;
        for (int index = 0; index < _marks.Count; index++)
        {
            (int code, int ccc) = _marks[index];
            bool isBlocked = _starter == None || rest > 0 && _marks[rest - 1].Class == ccc;
            int composite = isBlocked ? None : CharacterFolding.Compose(_starter, code);
            if (composite >= 0)
            {
                ReplaceStarter(composite);
            }
            else
            {
                _marks[rest++] = (code, ccc);
            }
        }

        for (int index = 0; index < rest; index++)
        {
            Write(_marks[index].Code);
            _starter = None;
        }

        _marks.Clear();
        return _starter != None;
    }

    private void ReplaceStarter(int composite)
    {
        _key.Length = _starterPlace;
        _starter = composite;
        Write(composite);
    }

    private void WriteSpace()
    {
        if (_spaceIsDue)
        {
            _key.Append(' ');
            _starter = None;
            _spaceIsDue = false;
        }
    }

    private void Write(int code)
    {
        if (code < 0x10000)
        {
            _key.Append((char)code);
        }
        else
        {
            _key.Append(char.ConvertFromUtf32(code));
        }
    }
}

// Spellings that people mix up are alike, as they are to the library: NameKey.Fold, step by step, over the same table.
const fold = (() => {
  const { pairs, sequences, texts, classes, composites } = foldingTable;
  const codeAt = (table, place) => table.charCodeAt(place) << 16 | table.charCodeAt(place + 1);

  const folded = new Map(), classOf = new Map(), joined = new Map();

  // When somebody searches first.
  const load = () => {
    for (let i = 0; i < pairs.length; i += 2) folded.set(pairs.charCodeAt(i), pairs[i + 1]);
    for (let i = 0; i < sequences.length; i += 3) {
      const start = sequences.charCodeAt(i + 2);
      folded.set(codeAt(sequences, i), texts.slice(start, texts.indexOf("\0", start)));
    }
    for (let i = 0; i < classes.length; i += 4) {
      for (let k = 0; k < classes.charCodeAt(i + 2); k++) classOf.set(codeAt(classes, i) + k, classes.charCodeAt(i + 3));
    }
    for (let i = 0; i < composites.length; i += 6) {
      joined.set(`${codeAt(composites, i)} ${codeAt(composites, i + 2)}`, codeAt(composites, i + 4));
    }
  };

  const compose = (first, second) => {
    const lead = first - 0x1100, vowel = second - 0x1161, syllable = first - 0xAC00, tail = second - 0x11A7;
    if (lead >= 0 && lead < 19 && vowel >= 0 && vowel < 21) return 0xAC00 + (lead * 21 + vowel) * 28;
    if (syllable >= 0 && syllable < 11172 && syllable % 28 === 0 && tail > 0 && tail < 28) return first + tail;
    return joined.get(`${first} ${second}`);
  };

  const isDroppedMark = code => code >= 0x300 && code <= 0x36F || code >= 0x483 && code <= 0x489 || code >= 0x1AB0 && code <= 0x1AFF
    || code >= 0x1DC0 && code <= 0x1DFF || code >= 0x20D0 && code <= 0x20FF || code >= 0x2DE0 && code <= 0x2DFF
    || code >= 0xA66F && code <= 0xA67D || code >= 0xFE20 && code <= 0xFE2F;

  return text => {
    if (folded.size === 0) load();
    const key = [];
    let marks = [], starter = false, space = false;
    const last = () => key[key.length - 1];
    const replaceLast = code => { key.pop(); key.push(code); };

    const writeSpace = () => {
      if (space) { key.push(0x20); starter = space = false; }
    };

    // Marks join their starter in canonical order; of two of one class, one that does not join keeps the next from it.
    const flush = () => {
      const rest = [];
      for (const mark of marks) {
        const isBlocked = !starter || rest.length > 0 && classOf.get(rest[rest.length - 1]) === classOf.get(mark);
        const composite = isBlocked ? undefined : compose(last(), mark);
        if (composite !== undefined) replaceLast(composite);
        else rest.push(mark);
      }
      marks = [];
      if (rest.length > 0) { key.push(...rest); starter = false; }
      return starter;
    };

    const append = code => {
      const ccc = classOf.get(code);
      if (ccc) {
        writeSpace();
        let place = marks.length;
        while (place > 0 && classOf.get(marks[place - 1]) > ccc) place--;
        marks.splice(place, 0, code);
        return;
      }
      const mayJoin = flush() && !space;
      if (code === 0x20) { space = key.length > 0 && last() !== 0x2D; return; }
      const composite = mayJoin ? compose(last(), code) : undefined;
      if (composite !== undefined) { replaceLast(composite); return; }
      if (code !== 0x2D) writeSpace();
      space = false;
      starter = true;
      key.push(code);
    };

    const appendText = part => {
      for (let i = 0; i < part.length; i++) {
        const code = part.codePointAt(i);
        if (code > 0xFFFF) i++;
        append(code);
      }
    };

    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i);
      if (code > 0xFFFF) i++;
      if (code >= 0x41 && code <= 0x5A) append(code | 0x20);
      else if (code >= 9 && code <= 13) append(0x20);
      else if (code < 0x20 || code === 0x7F || code === 0x27 || code === 0x60) continue;
      else if (code < 0x80) append(code);
      else if (isDroppedMark(code)) {
        // The letter й may be written as и and a breve.
        if (code === 0x306 && starter && !space && last() === 0x438) replaceLast(0x439);
      } else if (code >= 0xD800 && code <= 0xDFFF) append(0xFFFD);
      else if (code < 0xE0000 || code > 0xE0FFF) {
        const part = folded.get(code);
        if (part === undefined) append(code);
        else appendText(part);
      }
    }
    flush();
    let result = "";
    for (const code of key) result += String.fromCodePoint(code);
    return result;
  };
})();

// The full-text index, read as the library reads it: Factbook.Search, step by step, with the same order of results.
const fullText = ({ section, bytes, terms }) => {
  const int = (place, width) => {
    let value = 0;
    for (let i = width - 1; i >= 0; i--) value = value * 64 + (bytes.charCodeAt(place + i) & 63);
    return value;
  };

  const isUnspaced = unit => /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u30FF\u3400-\u9FFF\uD800-\uDFFF\uF900-\uFAFF]/.test(unit);
  const isWord = unit => isUnspaced(unit) && /[\uD800-\uDFFF]/.test(unit) || /[\p{L}\p{Nd}\p{Mn}\p{Mc}]/u.test(unit);

  // Words; in scripts without spaces between words, every character with the one behind it, and the last of a run alone.
  const termsOf = text => {
    const found = [];
    const unitAt = place => /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(place, place + 2)) ? 2 : 1;
    for (let next = 0; ;) {
      while (next < text.length && !isWord(text[next])) next++;
      if (next === text.length) return found;
      const start = next;
      if (isUnspaced(text[next])) {
        next += unitAt(next);
        const isSingle = next === text.length || !isUnspaced(text[next]);
        const end = next + (isSingle ? 0 : unitAt(next));
        found.push({ text: text.slice(start, end), end, isSingle });
      } else {
        while (next < text.length && isWord(text[next]) && !isUnspaced(text[next])) next++;
        found.push({ text: stem(text.slice(start, next)), end: next, isSingle: false });
      }
    }
  };

  const stem = word => {
    if (!/^[a-z]{4,}$/.test(word)) return word;
    if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + "i";
    if (!word.endsWith("s") || /[sui]s$/.test(word)) return word;
    return word.length > 4 && /(x|z|i|ss|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  };

  const clausesOf = query => {
    const text = fold(query);
    const clauses = [];
    let isQuoted = false, start = 0;
    for (let i = 0; i <= text.length; i++) {
      const isQuote = text[i] === "\"";
      if (i === text.length || isQuote || text[i] === " " && !isQuoted) {
        const piece = text.slice(start, i);
        const clause = termsOf(piece).map(term => ({ text: term.text, isSingle: term.isSingle, isPrefix: term.isSingle || piece[term.end] === "*" }));
        if (clause.length > 1 && clause[clause.length - 1].isSingle) clause.pop();
        if (clause.length > 0) clauses.push(clause);
        if (isQuote) isQuoted = !isQuoted;
        start = i + 1;
      }
    }
    return clauses;
  };

  const lowerBound = text => {
    let low = 0, high = terms.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (terms[middle] < text) low = middle + 1; else high = middle;
    }
    return low;
  };

  const range = term => {
    const start = lowerBound(term.text);
    return term.isPrefix ? [start, lowerBound(term.text + "\uFFFF")] : [start, start + (terms[start] === term.text ? 1 : 0)];
  };

  // Document, weight and positions, from each document to the next.
  const postingsOf = term => {
    let next = section.postings + int(section.offsets + term * section.offsetWidth, section.offsetWidth);
    const variable = () => {
      let value = 0, factor = 1, group;
      do { group = bytes.charCodeAt(next++) & 63; value += (group & 31) * factor; factor *= 32; } while (group >= 32);
      return value;
    };
    const list = new Map();
    let document = -1;
    for (let left = variable(); left > 0; left--) {
      document += variable();
      const flagged = variable();
      const weight = flagged % 2 === 0 ? flagged / 2 : variable();
      const positions = [];
      for (let i = flagged >> 1, position = -1; i > 0; i--) positions.push(position += variable());
      list.set(document, { weight, positions });
    }
    return list;
  };

  const weightsOf = clause => {
    const weights = new Map();
    const add = (document, weight) => { if (weight > 0) weights.set(document, (weights.get(document) || 0) + weight); };
    const first = clause.slice(0, -1).map(term => {
      const [start, end] = range({ text: term.text });
      return start < end ? postingsOf(start) : new Map();
    });
    const [start, end] = range(clause[clause.length - 1]);
    for (let term = start; term < end; term++) {
      const lists = [...first, postingsOf(term)];
      for (const [document, { weight, positions }] of lists[0]) {
        const rows = positions.filter(position => lists.every((list, i) => list.get(document)?.positions.includes(position + i))).length;
        add(document, lists.length === 1 ? weight : Math.floor(rows * weight / positions.length));
      }
    }
    return weights;
  };

  // The documents that hold more clauses first, of these the best by BM25, and whether one holds all clauses.
  return query => {
    const scores = new Map();
    const average = section.tokens / section.documents;
    const clauses = clausesOf(query);
    for (const clause of clauses) {
      const weights = weightsOf(clause);
      const rarity = Math.log(1 + (section.documents - weights.size + 0.5) / (weights.size + 0.5));
      for (const [document, weight] of weights) {
        const length = int(section.lengths + document * section.lengthWidth, section.lengthWidth);
        const score = scores.get(document) || { document, clauses: 0, sum: 0 };
        score.clauses += 1;
        score.sum += rarity * (weight * (1.2 + 1)) / (weight + 1.2 * (1 - 0.75 + 0.75 * length / average));
        scores.set(document, score);
      }
    }
    const all = [...scores.values()];
    all.sort((left, right) => right.clauses - left.clauses
      || Math.floor(right.sum * 1e6) - Math.floor(left.sum * 1e6) || left.document - right.document);
    return { documents: all.map(score => score.document), isWhole: all.length > 0 && all[0].clauses === clauses.length };
  };
};

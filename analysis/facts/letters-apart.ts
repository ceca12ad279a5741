/**
 * How many letters a name takes, changed, added or dropped, to become `word` (Levenshtein's distance), as far as that is at most so many; otherwise more than
 * that. Only what lies so near to the diagonal is looked at (Ukkonen 1985, doi:10.1016/S0019-9958(85)80046-2), and no further once all of it is too much: O(length · atMost).
 */
export function lettersApart(word: Uint16Array): (name: Uint16Array, length: number, atMost: number) => number {
  const wide = word.length;
  let row = new Int32Array(wide + 1);
  let next = new Int32Array(wide + 1);
  return (name, length, atMost) => {
    const tooMany = atMost + 1;
    if (Math.abs(wide - length) > atMost) return tooMany;
    for (let k = 0; k <= wide; k++) row[k] = k;
    for (let at = 1; at <= length; at++) {
      const letter = name[at - 1];
      const first = Math.max(1, at - atMost);
      const last = Math.min(wide, at + atMost);
      next[first - 1] = first === 1 ? at : tooMany;
      let least = next[first - 1];
      for (let k = first; k <= last; k++) {
        const changed = row[k - 1] + (letter === word[k - 1] ? 0 : 1);
        // Beyond the diagonals that count there is nothing in the row before.
        const added = k === at + atMost ? tooMany : row[k] + 1;
        const distance = Math.min(changed, added, next[k - 1] + 1);
        next[k] = distance;
        if (distance < least) least = distance;
      }
      if (least > atMost) return tooMany;
      [row, next] = [next, row];
    }
    return Math.min(row[wide], tooMany);
  };
}

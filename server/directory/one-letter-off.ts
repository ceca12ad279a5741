/**
 * Whether `text` begins, at `begin`, with `sought` or with what one wrong, missing, extra letter or one exchange of neighbours makes of it
 * (optimal string alignment distance of at most 1), and where what matches ends; -1 where it does not. `text` ends at `end`.
 * Letters agree up to the first that does not; an edit, if one is enough, can be made there.
 */
export function endWithinOneLetter(text: Uint16Array, begin: number, end: number, sought: Uint16Array): number {
  const length = sought.length;
  let at = 0;
  while (at < length && begin + at < end && text[begin + at] === sought[at]) at++;
  if (at === length) return begin + length;
  const there = begin + at;
  if (continues(text, there + 1, end, sought, at + 1)) return there + length - at;
  if (continues(text, there + 1, end, sought, at)) return there + 1 + length - at;
  if (continues(text, there, end, sought, at + 1)) return there + length - at - 1;
  const isExchange = at + 1 < length && text[there] === sought[at + 1] && text[there + 1] === sought[at];
  return isExchange && continues(text, there + 2, end, sought, at + 2) ? there + length - at : -1;
}

/** Whether the rest of `sought` from `from` on stands in the text at `at`. */
function continues(text: Uint16Array, at: number, end: number, sought: Uint16Array, from: number): boolean {
  if (at + sought.length - from > end) return false;
  for (let k = from; k < sought.length; k++) if (text[at + k - from] !== sought[k]) return false;
  return true;
}

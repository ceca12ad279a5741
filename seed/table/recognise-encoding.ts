import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

export type Recognised = "utf-8" | "cp949" | "windows-1252";

/** The encodings that are recognised without being named, as refusals name them. */
export const recognisable = "EUC-KR/CP949, Windows-1252";

/**
 * Which encoding bytes that are not all ASCII are in. UTF-8 proves itself. Korean text (CP949, which contains EUC-KR) is
 * whole pairs of bytes, nearly all of them among the 2,350 syllables of daily use or the common signs. Western text
 * (Windows-1252) is single letters with accents between plain ones. More than one answer means that both fit; none, neither.
 * A sample may end within a character.
 */
export function recogniseEncoding(sample: Buffer): readonly Recognised[] {
  if ([0, 1, 2, 3].some((cut) => isUtf8(sample.subarray(0, sample.length - cut)))) return ["utf-8"];
  return [
    ...(looksKorean(sample) ? (["cp949"] as const) : []),
    ...(looksWestern(sample) ? (["windows-1252"] as const) : []),
  ];
}

function looksKorean(sample: Buffer): boolean {
  let pairs = 0;
  let syllables = 0;
  let signs = 0;
  let end = 0;
  while (end < sample.length) {
    const lead = sample[end];
    if (lead < 0x80) {
      end++;
      continue;
    }
    if (end + 1 === sample.length) break;
    const trail = sample[end + 1];
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) syllables++;
    else if (lead >= 0xa1 && lead <= 0xac && trail >= 0xa1) signs++;
    pairs++;
    end += 2;
  }
  return (
    syllables >= Math.max(1, pairs / 2) &&
    syllables + signs >= pairs * 0.95 &&
    !isReplaced(sample.subarray(0, end), "cp949")
  );
}

const accented = /^[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0160\u0161\u017d\u017e\u0152\u0153\u0178]$/;
const typographic =
  /^[\u20ac\u2018-\u201e\u2020\u2022\u2026\u2013\u2014\u2122\u00a0\u00a7\u00a9\u00aa\u00ab\u00ae\u00b0\u00b2\u00b4\u00b7\u00ba\u00bb\u00bf\u00a1]$/;

function looksWestern(sample: Buffer): boolean {
  let runs = 0;
  let fitting = 0;
  for (let start = 0; start < sample.length; start++) {
    if (sample[start] < 0x80) continue;
    let end = start;
    while (end < sample.length && sample[end] >= 0x80) end++;
    const run = sample.subarray(start, end);
    if (isReplaced(run, "windows-1252")) return false;
    const besideLetter = isLetter(sample[start - 1]) || isLetter(sample[end]);
    const characters = [...iconv.decode(run, "windows-1252")];
    if (
      characters.length <= 2 &&
      characters.every((character) => typographic.test(character) || (besideLetter && accented.test(character)))
    )
      fitting++;
    runs++;
    start = end;
  }
  return runs > 0 && fitting >= runs * 0.95;
}

function isReplaced(bytes: Buffer, encoding: string): boolean {
  return iconv.decode(bytes, encoding).includes("\ufffd");
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

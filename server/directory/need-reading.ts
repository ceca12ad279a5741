import type { WordsRead } from "../../analysis/text/need-match.ts";

/** How a need was read, as answers tell it. */
export function needReading({ unmatched, translated, described }: WordsRead) {
  return { unmatched, translated, described };
}

import type { NeedMatch } from "../../analysis/text/need-match.ts";

/** How a need was read, as answers tell it. */
export function needReading({ unmatched, translated, described }: NeedMatch<string>) {
  return { unmatched, translated, described };
}

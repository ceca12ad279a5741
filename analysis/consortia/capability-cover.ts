import type { Facts } from "../facts/facts.ts";
import { type CapabilityKind, capabilityMatch, capabilityTexts } from "../text/capability-match.ts";
import type { NeedMatch } from "../text/need-match.ts";
import type { OwnText } from "../text/own-texts.ts";
import { wordsOf } from "../text/words.ts";

/** Who covers a capability, by index in the facts. */
export interface Cover extends Pick<NeedMatch<CapabilityKind>, "unmatched" | "translated" | "described"> {
  /** How well, above ½ to 1; absent for whom does not. */
  readonly degrees: ReadonlyMap<number, number>;
  /** By what an organisation covers it; undefined where it meets no word of it. */
  reasonOf(organisation: number): CoverReason | undefined;
}

export interface CoverReason {
  /** Words of the capability that it meets, as they were written. */
  readonly words: readonly string[];
  /** What is said of it that meets most of them, and where. */
  readonly by: OwnText<CapabilityKind>;
}

export type CoverOf = (capability: string) => Cover;

/**
 * Who covers a capability: everybody who meets more than half of its words (`NeedMatch.shares`) by its capabilities, industries or the topics of what it took part in, in either language, as
 * search for a need and lists of candidates read them (`capabilityMatch`); the degree is that share. Those lists show whoever meets any word, further down; a team may say that it can do something only
 * where most of it is said: who makes steel does not make mould steel. The words say that they do it, and not how well. Refused as `need_empty` is a capability without a word to look for.
 *
 * Checked by hand and by brute force.
 */
export function coverByWords(facts: Facts): CoverOf {
  const match = capabilityMatch(facts);
  return (capability) => {
    const { shares, unmatched, translated, described, termsOf, bestTextOf } = match(capability);
    const degrees = new Map<number, number>();
    shares.forEach((share, organisation) => {
      if (share > 0.5 + rounding && bestTextOf(organisation)) degrees.set(organisation, Math.min(1, share));
    });
    return {
      degrees,
      unmatched,
      translated,
      described,
      reasonOf(organisation) {
        const by = bestTextOf(organisation);
        return by && { words: termsOf(organisation), by };
      },
    };
  };
}

/**
 * Whether an organisation, by its index in the facts, covers a capability. Undefined where the capability has no word to look for, and where the organisation does not cover it and says nothing of its own
 * capabilities: industries and topics tell what it can do, but not what it cannot.
 */
export function coversByWords(facts: Facts): (organisation: number, capability: string) => boolean | undefined {
  const coverOf = coverByWords(facts);
  const textsOf = capabilityTexts(facts);
  const covers = new Map<string, Cover>();
  return (organisation, capability) => {
    if (wordsOf(capability).length === 0) return undefined;
    const cover = covers.get(capability) ?? coverOf(capability);
    covers.set(capability, cover);
    if (cover.degrees.has(organisation)) return true;
    return textsOf(organisation).some(({ in: kind }) => kind === "capability") ? false : undefined;
  };
}

/** Shares of thirds do not add up exactly. */
const rounding = 1e-9;

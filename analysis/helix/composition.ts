import type { OrganisationKind } from "../../model/organisation.ts";
import { projectCompositions } from "../../model/programme.ts";

/** Of the triple helix of industry, university and institute; without industry there is none. */
export const compositions = [...projectCompositions, "no-industry"] as const;
export type Composition = (typeof compositions)[number];

export interface Composed {
  readonly composition: Composition;
  /** Whether government, an agency, a supporting body or an association takes part as well: it does not change the class. */
  readonly supported: boolean;
}

const helix = new Set<OrganisationKind>(["company", "university", "institute"]);

/**
 * The class of a project by the kinds of its distinct participants: one company is `single`; with several companies, with
 * universities, with institutes the class says so; with both universities and institutes it is
 * `industry-university-institute`, however many companies there are; without a company it is `no-industry`. Undefined
 * where nobody takes part who could be classed.
 */
export function compositionOf(kinds: readonly OrganisationKind[]): Composed | undefined {
  const count = (wanted: OrganisationKind) => kinds.filter((kind) => kind === wanted).length;
  const [companies, universities, institutes] = [count("company"), count("university"), count("institute")];
  if (companies + universities + institutes === 0) return undefined;
  const supported = kinds.some((kind) => !helix.has(kind));
  if (companies === 0) return { composition: "no-industry", supported };
  if (universities > 0 && institutes > 0) return { composition: "industry-university-institute", supported };
  if (universities + institutes === 0)
    return { composition: companies === 1 ? "single" : "industry-industry", supported };
  const other = universities > 0 ? "university" : "institute";
  return { composition: companies === 1 ? `industry-${other}` : `industry-industry-${other}`, supported };
}

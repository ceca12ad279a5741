import type { Grouping } from "../facts/facts.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { type Agreement, agreement } from "./agreement.ts";

export interface NamedAgreement extends Agreement {
  readonly grouping: string;
}

/** How far communities agree with groupings, each over the organisations that have both. Without one in which those differ. */
export function agreements(
  { organisations }: Pick<TieNetwork, "organisations">,
  communityOf: Int32Array,
  groupings: Readonly<Record<string, Grouping>>,
): NamedAgreement[] {
  return Object.entries(groupings)
    .map(([grouping, { codes }]) => ({
      grouping,
      ...agreement(
        communityOf,
        Array.from(organisations, (organisation) => codes[organisation]),
      ),
    }))
    .filter(({ groups }) => groups > 1);
}

import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";
import { eachTie, type Tie } from "../ties/each-tie.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { organisationColumns } from "./organisation-columns.ts";

export interface NodeColumn {
  readonly name: string;
  readonly type: "string" | "boolean" | "double";
  /** Of a node by its number; undefined where it is unknown. */
  read(node: number): string | undefined;
}

/** What the writers write, whatever its nodes are. */
export interface WrittenGraph {
  readonly id: string;
  /** Of each node, distinct. */
  readonly ids: readonly string[];
  /** Empty where a node has none. */
  readonly names: readonly string[];
  readonly columns: readonly NodeColumn[];
  /** Each once; ends are node numbers. */
  readonly ties: Iterable<Tie>;
  /** Where the ties are a backbone: p of each, in their order. */
  readonly p?: Float64Array;
  /** Where there are two modes: the nodes from this one on are of the second, and no tie stays within one. */
  readonly firstOfSecondMode?: number;
}

/** A derived network, or a backbone of it with the p of its ties, with all that is known of its organisations. */
export function writtenNetwork(facts: Facts, network: TieNetwork, p?: Float64Array): WrittenGraph {
  const { ids, names } = facts.organisations;
  const { organisations } = network;
  return {
    id: `${facts.dataset}.${facts.version}`,
    ids: Array.from(organisations, (i) => stringAt(ids, i)),
    names: Array.from(organisations, (i) => stringAt(names, i)),
    columns: organisationColumns(facts).map(({ name, type, read }) => ({
      name,
      type,
      read: (node) => read(organisations[node]),
    })),
    ties: { [Symbol.iterator]: () => eachTie(network) },
    p,
  };
}

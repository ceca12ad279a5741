import type { Grouping } from "../facts/facts.ts";

export interface Group {
  /** The grouping's value; absent for those that have none. */
  readonly id: string | undefined;
  /** Organisations of the network in it. */
  readonly organisations: number;
}

/** A grouping as one network sees it. */
export interface NodeGroups {
  /** Groups with an organisation in the network, in the order of their values; last, if there is any, that of those without a value. */
  readonly groups: readonly Group[];
  /** Index into `groups` of each node: nobody is in none. */
  readonly of: Uint32Array;
}

/** `organisations[k]` is node k's index in the facts that the grouping is about. */
export function nodeGroups(organisations: Uint32Array, { codes, values }: Grouping): NodeGroups {
  const without = values.length;
  const codeOf = organisations.map((organisation) => (codes[organisation] < 0 ? without : codes[organisation]));
  const members = new Uint32Array(values.length + 1);
  for (const code of codeOf) members[code]++;
  const groups: Group[] = [];
  const indexOf = new Uint32Array(members.length);
  members.forEach((count, code) => {
    if (count > 0) indexOf[code] = groups.push({ id: values[code], organisations: count }) - 1;
  });
  return { groups, of: codeOf.map((code) => indexOf[code]) };
}

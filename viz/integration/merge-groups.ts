import type { MixingResult } from "../api/client.ts";

/** One cell of the matrix. A reading that is undefined, or cannot be known of merged groups, is absent. */
export interface MixingCell {
  readonly weight: number;
  readonly ties: number;
  readonly organisations: number | undefined;
  readonly activities: number | undefined;
  readonly density: number | undefined;
  readonly lift: number | undefined;
}

export interface MergedMixing {
  /** The groups with most weight, heaviest first; then `rest` and the group of those without a value, where there are any. */
  readonly groups: readonly { readonly id: string; readonly title: string; readonly organisations: number }[];
  /** How many groups `rest` merges; 0 where none is merged. */
  readonly merged: number;
  cell(row: number, column: number): MixingCell;
}

/** Ids that no group has: control characters cannot stand in one. */
export const restId = "\u0000rest";
export const noneId = "\u0000none";

/**
 * A matrix that can be read: the groups with most weight, the others merged into one. Weights and ties add up; density
 * and lift of the merged group follow from its sums by their own definitions; how many organisations and
 * activities are behind merged groups cannot be known from the matrix and is left out.
 */
export function mergeGroups(mixing: MixingResult, most: number): MergedMixing {
  const n = mixing.groups.length;
  const at = (row: number, column: number) => row * n + column;
  const strengths = mixing.groups.map((_, group) => strengthOf(group));
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  const order = mixing.groups.map((_, group) => group).sort((a, b) => strengths[b] - strengths[a] || a - b);
  const named = order.filter((group) => mixing.groups[group].id !== null);
  const kept = named.length > most ? named.slice(0, most - 1) : named;
  const rest = named.slice(kept.length);
  const none = order.filter((group) => mixing.groups[group].id === null);
  const members = [
    ...kept.map((group) => [group]),
    ...(rest.length > 0 ? [rest] : []),
    ...none.map((group) => [group]),
  ];

  return {
    groups: members.map((inside) =>
      inside === rest
        ? { id: restId, title: "", organisations: inside.reduce((sum, g) => sum + mixing.groups[g].organisations, 0) }
        : { ...mixing.groups[inside[0]], id: mixing.groups[inside[0]].id ?? noneId },
    ),
    merged: rest.length,
    cell(row, column) {
      const [rows, columns] = [members[row], members[column]];
      if (rows !== rest && columns !== rest) {
        const cell = at(rows[0], columns[0]);
        return {
          weight: mixing.weight[cell] ?? 0,
          ties: mixing.ties[cell] ?? 0,
          organisations: mixing.organisations[cell] ?? undefined,
          activities: mixing.activities[cell] ?? undefined,
          density: mixing.density[cell] ?? undefined,
          lift: mixing.lift[cell] ?? undefined,
        };
      }
      return mergedCell(rows, columns, row === column);
    },
  };

  /** Ends of tie weight in the group: what stays inside has both. */
  function strengthOf(group: number): number {
    let sum = mixing.weight[at(group, group)] ?? 0;
    for (let other = 0; other < n; other++) sum += mixing.weight[at(group, other)] ?? 0;
    return sum;
  }

  function mergedCell(rows: readonly number[], columns: readonly number[], inside: boolean): MixingCell {
    let weight = 0;
    let ties = 0;
    for (const a of rows)
      for (const b of columns)
        if (!inside || a <= b) {
          weight += mixing.weight[at(a, b)] ?? 0;
          ties += mixing.ties[at(a, b)] ?? 0;
        }
    const size = (groups: readonly number[]) => groups.reduce((sum, g) => sum + mixing.groups[g].organisations, 0);
    const share = (groups: readonly number[]) => groups.reduce((sum, g) => sum + strengths[g], 0) / total;
    const pairs = inside ? (size(rows) * (size(rows) - 1)) / 2 : size(rows) * size(columns);
    const expected = share(rows) * share(columns);
    return {
      weight,
      ties,
      organisations: undefined,
      activities: undefined,
      density: pairs > 0 ? ties / pairs : undefined,
      lift: expected > 0 ? ((inside ? 2 : 1) * weight) / total / expected : undefined,
    };
  }
}

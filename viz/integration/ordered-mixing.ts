import type { MixingResult } from "../api/client.ts";

/** One cell of the matrix. What is undefined, or was not asked for, is absent. */
export interface MixingCell {
  readonly weight: number;
  readonly ties: number;
  readonly organisations: number | undefined;
  readonly activities: number | undefined;
  readonly density: number | undefined;
  readonly lift: number | undefined;
  /** Against random networks: what they let expect, observed by that, and how far off it is. */
  readonly expected?: number | undefined;
  readonly ratio?: number | undefined;
  readonly z?: number | undefined;
  readonly p?: number | undefined;
  /** 1: significantly more than chance, −1 less, 0 neither; absent where not tested. */
  readonly significance?: number | undefined;
}

export interface MixingGroup {
  /** `noneId` of those without a value. */
  readonly id: string;
  readonly title: string;
  readonly organisations: number;
  /** Whether the network can be narrowed to it by its id. */
  readonly isNamed: boolean;
}

export interface OrderedMixing {
  readonly groups: readonly MixingGroup[];
  cell(row: number, column: number): MixingCell;
}

/** An id that no group has: control characters cannot stand in one. */
export const noneId = "\u0000none";

/** The matrix with its groups in the order that was asked for. */
export function orderedMixing(mixing: MixingResult): OrderedMixing {
  const n = mixing.groups.length;
  return {
    groups: mixing.order.map((g) => {
      const { id, title, organisations, isRest, place } = mixing.groups[g];
      const ofLevel = place?.[mixing.by as keyof typeof place];
      return {
        id: id ?? noneId,
        title,
        organisations,
        isNamed: id !== null && !isRest && (place === undefined || ofLevel === id),
      };
    }),
    cell(row, column) {
      const cell = mixing.order[row] * n + mixing.order[column];
      const drawn = mixing.null;
      return {
        weight: mixing.weight[cell] ?? 0,
        ties: mixing.ties[cell] ?? 0,
        organisations: mixing.organisations[cell] ?? undefined,
        activities: mixing.activities[cell] ?? undefined,
        density: mixing.density[cell] ?? undefined,
        lift: mixing.lift[cell] ?? undefined,
        ...(drawn && {
          expected: drawn.mean[cell] ?? undefined,
          ratio: drawn.ratio[cell] ?? undefined,
          z: drawn.z[cell] ?? undefined,
          p: drawn.p[cell] ?? undefined,
          significance: drawn.significance[cell] ?? undefined,
        }),
      };
    },
  };
}

/** What says without a colour that a cell is significantly more, or less, than chance. */
export function signOf({ significance }: MixingCell): string {
  return significance === 1 ? "▲" : significance === -1 ? "▼" : "";
}

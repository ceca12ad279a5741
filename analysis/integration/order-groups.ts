import type { GroupOrder } from "../../model/group-order.ts";
import { byCodeUnit } from "../../model/id.ts";
import type { MixingMatrix } from "../connectivity/mixing-matrix.ts";
import type { Place } from "./place.ts";
import { seriation, withoutStrength } from "./seriation.ts";

interface Ordered extends Pick<MixingMatrix, "groups" | "weight"> {
  /** Which of the groups holds those merged. */
  readonly rest?: number | undefined;
  readonly places?: readonly Place[] | undefined;
}

/**
 * An order of the groups for rows and columns: by id; by weight of the ties at them, the heaviest first; by zone, then hub area (those of none behind the
 * others of their zone), the hub before its complexes; or so that those that are much tied stand beside each other, whatever their size (`seriation` of `withoutStrength`). The groups of the
 * rest and of those without a value are the last two in any. O(groups²), seriation O(groups³). Checked by hand.
 */
export function orderGroups(mixing: Ordered, order: GroupOrder): number[] {
  const { groups, weight, rest, places } = mixing;
  const n = groups.length;
  const isLast = (g: number) => g === rest || groups[g].id === undefined;
  const named = Array.from(groups.keys()).filter((g) => !isLast(g));
  return [...orderNamed(), ...Array.from(groups.keys()).filter(isLast)];

  function orderNamed(): number[] {
    if (order === "weight") {
      const ends = named.map((c) => groups.reduce((sum, _, d) => sum + weight[c * n + d], weight[c * n + c]));
      const endsOf = new Map(named.map((g, k) => [g, ends[k]]));
      return named.toSorted((a, b) => endsOf.get(b)! - endsOf.get(a)! || a - b);
    }
    if (order === "zone" && places) {
      const keyOf = (g: number): (string | undefined)[] => {
        const { zone, hub, complex } = places[g];
        return [zone, hub, complex !== undefined && complex === hub ? "" : complex];
      };
      return named.toSorted((a, b) => {
        const [one, other] = [keyOf(a), keyOf(b)];
        const k = one.findIndex((part, at) => part !== other[at]);
        return k < 0 ? a - b : undefinedLast(one[k], other[k]);
      });
    }
    if (order === "seriation") {
      const m = named.length;
      const own = Float64Array.from({ length: m * m }, (_, k) => weight[named[Math.floor(k / m)] * n + named[k % m]]);
      return Array.from(seriation(withoutStrength(own, m), m), (k) => named[k]);
    }
    return named;
  }
}

function undefinedLast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return byCodeUnit(a, b);
}

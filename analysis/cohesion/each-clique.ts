import type { Progress } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { TwinQuotient } from "../centrality/twin-quotient.ts";
import { peeling } from "../ties/peeling.ts";

const mostCliques = 2_000_000;

/**
 * Tells of every maximal clique once: a set of organisations that are all tied to each other, and to whom nobody can be added.
 * `visit(classes)` is handed the classes of twins that it is made of, in an array that is good until the next: twins are tied to the same
 * others, so that a maximal clique holds all of a class or none.
 *
 * Bron–Kerbosch with Tomita's pivot, begun at each class in the order in which the network is peeled (Eppstein, Löffler & Strash 2013): only the
 * d neighbours that are peeled later can be added, d at most the coreness. O(d · k · 3^(d/3)) for k classes at worst, O(d · degree) in memory.
 * There may be exponentially many: above 2,000,000 the network is refused rather than told of in part.
 */
export function eachClique(
  quotient: TwinQuotient,
  visit: (classes: readonly number[]) => void,
  progress: Progress,
): void {
  const { classes, offsets, neighbours } = quotient;
  const { order } = peeling({ order: classes, offsets, neighbours });
  const turn = new Uint32Array(classes);
  order.forEach((c, place) => {
    turn[c] = place;
  });
  /** Place among the neighbours of the class where a search begins: those that can be added first; -1 elsewhere. */
  const placeOf = new Int32Array(classes).fill(-1);
  const clique: number[] = [];
  let found = 0;
  for (let position = 0; position < classes; position++) {
    if (position % 64 === 0) {
      progress.checkCancelled();
      progress.report(position / classes);
    }
    const start = order[position];
    const around = neighbours.subarray(offsets[start], offsets[start + 1]);
    const later = around.filter((c) => turn[c] > position);
    const local = [...later, ...around.filter((c) => turn[c] < position)];
    const words = Math.ceil(later.length / 32);
    const rows = local.map(() => new Uint32Array(words));
    local.forEach((c, place) => {
      placeOf[c] = place;
    });
    later.forEach((c, place) => {
      for (let tie = offsets[c]; tie < offsets[c + 1]; tie++) {
        const other = placeOf[neighbours[tie]];
        if (other >= 0) rows[other][place >>> 5] |= 1 << (place & 31);
      }
    });
    for (const c of local) placeOf[c] = -1;

    const candidates = new Uint32Array(words);
    for (let place = 0; place < later.length; place++) candidates[place >>> 5] |= 1 << (place & 31);
    clique.push(start);
    extend(
      candidates,
      Array.from({ length: local.length - later.length }, (_, k) => later.length + k),
    );
    clique.pop();

    /** `excluded`: who is tied to all of the clique, but has been begun with already. */
    function extend(open: Uint32Array, excluded: number[]): void {
      if (isEmpty(open)) {
        if (excluded.length > 0) return;
        if (++found > mostCliques)
          throw new TielineError("network_too_large", {
            size: `> ${mostCliques}`,
            what: "cliques",
            limit: mostCliques,
          });
        visit(clique);
        return;
      }
      progress.checkCancelled();
      const pivot = rows[mostTied(open, excluded)];
      for (let word = 0; word < words; word++)
        for (let bits = (open[word] & ~pivot[word]) >>> 0; bits !== 0; bits = (bits & (bits - 1)) >>> 0) {
          const bit = 31 - Math.clz32(bits & -bits);
          const place = 32 * word + bit;
          const row = rows[place];
          clique.push(local[place]);
          extend(
            open.map((some, w) => some & row[w]),
            excluded.filter((other) => ((rows[other][word] >>> bit) & 1) === 1),
          );
          clique.pop();
          open[word] &= ~(1 << bit);
          excluded.push(place);
        }
    }

    /** Who is tied to most of those that can be added: with them nobody else need be begun with. */
    function mostTied(open: Uint32Array, excluded: readonly number[]): number {
      let best = -1;
      let most = -1;
      const look = (place: number) => {
        let tied = 0;
        for (let word = 0; word < words; word++) tied += bitsIn(open[word] & rows[place][word]);
        if (tied > most) [best, most] = [place, tied];
      };
      for (let word = 0; word < words; word++)
        for (let bits = open[word]; bits !== 0; bits = (bits & (bits - 1)) >>> 0)
          look(32 * word + 31 - Math.clz32(bits & -bits));
      excluded.forEach(look);
      return best;
    }
  }
}

function isEmpty(set: Uint32Array): boolean {
  return set.every((word) => word === 0);
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

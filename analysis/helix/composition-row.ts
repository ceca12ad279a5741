import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import type { Facts } from "../facts/facts.ts";
import { isTooLarge } from "../ties/is-too-large.ts";
import type { Selection } from "../ties/selection.ts";
import { compositionOf, compositions } from "./composition.ts";
import { presence } from "./presence.ts";
import { sphereGroups } from "./spheres.ts";

/** Of the selected activities in which an organisation of the network takes part. */
export interface CompositionRow {
  readonly activities: number;
  /** Activities of each class, parallel to `compositions`. */
  readonly classes: readonly number[];
  /** Those of them in which government, an agency, a supporting body or an association takes part as well. */
  readonly supported: readonly number[];
  /** Activities without company, university and institute. */
  readonly unclassed: number;
  /** Activities that have participants without a name too, which are in no class and no sphere. */
  readonly unnamed: number;
  /** Activities by the spheres in them, as `presence` gives them. */
  readonly presence: Float64Array;
}

/**
 * How many activities are of which class of the triple helix (`compositionOf`), by the kinds of the organisations of the network that
 * take part; an activity counts once. One above `maxActivitySize` does not count. The classes and `unclassed` add up to
 * `activities`. All 0 where nobody is there. O(participations).
 *
 * Checked in closed form and by brute force over the records.
 */
export function compositionRow(facts: Facts, selection: Selection, spheres: string): CompositionRow {
  const { activities, organisations, offsets, members } = selection;
  const classes = compositions.map(() => 0);
  const supported = compositions.map(() => 0);
  let [counted, unclassed, unnamed] = [0, 0, 0];
  for (let k = 0; k < activities.length; k++) {
    if (offsets[k] === offsets[k + 1] || isTooLarge(selection, k)) continue;
    const kinds: OrganisationKind[] = [];
    for (let place = offsets[k]; place < offsets[k + 1]; place++)
      kinds.push(organisationKinds[facts.organisations.kind[organisations[members[place]]]]);
    const composed = compositionOf(kinds);
    counted++;
    unnamed += Number(facts.activities.unnamed[activities[k]] > 0);
    if (!composed) {
      unclassed++;
      continue;
    }
    const index = compositions.indexOf(composed.composition);
    classes[index]++;
    supported[index] += Number(composed.supported);
  }
  const groups = sphereGroups(facts, organisations, spheres);
  return { activities: counted, classes, supported, unclassed, unnamed, presence: presence(selection, groups) };
}

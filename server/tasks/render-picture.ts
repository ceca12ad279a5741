import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { displayName, type Language } from "../../model/name.ts";
import { organisationKinds } from "../../model/organisation.ts";
import type { ResultHead } from "../contract/result.ts";
import { groupingTitle, groupTitles } from "../directory/group-titles.ts";
import { groupingNamed } from "../directory/grouping-named.ts";
import { organisationRecord } from "../directory/organisation-item.ts";
import type { Composition } from "./compose-picture.ts";

export interface RenderPictureInput {
  readonly facts: Facts;
  readonly network: TieNetwork;
  readonly head: ResultHead;
  readonly composition: Composition;
  /** Parallel to the composition's nodes. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly focus?: { readonly id: string; readonly radius: number };
  readonly groupings: readonly string[];
  readonly language: Language;
}

/** What the page draws, as parallel arrays. */
export function run(input: RenderPictureInput): Uint8Array {
  const { facts, network, head, composition, x, y, focus, groupings, language } = input;
  const { what, nodes, ties, alpha, leftOut } = composition;
  const organisations = Array.from(nodes, (node) => network.organisations[node]);
  const placeOf = new Map(Array.from(nodes, (node, place) => [node, place]));
  const { ids, kind, synthetic } = facts.organisations;
  return Buffer.from(
    JSON.stringify({
      ...head,
      shown: {
        what,
        organisations: nodes.length,
        ties: ties.source.length,
        ...(alpha !== undefined && !Number.isNaN(alpha) && { alpha }),
        ...(focus && { focus: focus.id, radius: focus.radius, leftOut }),
      },
      nodes: {
        id: organisations.map((organisation) => stringAt(ids, organisation)),
        name: organisations.map((organisation) => nameOf(facts, organisation, language)),
        kind: organisations.map((organisation) => organisationKinds[kind[organisation]]),
        synthetic: organisations.map((organisation) => synthetic[organisation] === 1),
        x: rounded(x),
        y: rounded(y),
        degree: Array.from(nodes, (node) => network.offsets[node + 1] - network.offsets[node]),
        strength: Array.from(nodes, (node) => strengthOf(network, node)),
        groupings: Object.fromEntries(groupings.map((name) => [name, coded(facts, name, organisations, language)])),
      },
      ties: {
        source: Array.from(ties.source, (node) => placeOf.get(node)),
        target: Array.from(ties.target, (node) => placeOf.get(node)),
        weight: Array.from(ties.weight),
        activities: Array.from(ties.activities),
      },
    }),
  );
}

function nameOf(facts: Facts, organisation: number, language: Language): string | null {
  const record = organisationRecord(facts, organisation);
  const isNamed = record.name !== undefined || record.names?.ko !== undefined || record.names?.en !== undefined;
  return isNamed ? displayName(record, language) : null;
}

function strengthOf({ offsets, weights }: TieNetwork, node: number): number {
  let strength = 0;
  for (let k = offsets[node]; k < offsets[node + 1]; k++) strength += weights[k];
  return strength;
}

function coded(facts: Facts, name: string, organisations: readonly number[], language: Language) {
  const { codes, values } = groupingNamed(facts, name);
  return {
    title: groupingTitle(name, language),
    values,
    titles: groupTitles(facts, name, values, language),
    codes: organisations.map((organisation) => codes[organisation]),
  };
}

/** A thousandth of the layout's unit is less than a pixel. */
function rounded(values: Float64Array): number[] {
  return Array.from(values, (value) => Math.round(value * 1000) / 1000);
}

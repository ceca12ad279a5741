import type { NodeColumn, WrittenGraph } from "../../analysis/export/written-graph.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Tie } from "../../analysis/ties/each-tie.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { Language } from "../../model/name.ts";
import type { NodeType } from "../../model/picture.ts";
import type { ResultHead } from "../contract/result.ts";
import type { Composition } from "./compose-picture.ts";
import { type GraphFormat, graphFile } from "./graph-file.ts";
import { codedNodes } from "./picture-groupings.ts";
import { type PictureKind, thingAt } from "./picture-kind.ts";
import { type PictureNode, pictureNodes } from "./picture-nodes.ts";

export interface RenderPictureInput {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly head: ResultHead;
  readonly kind: PictureKind;
  readonly composition: Composition;
  /** Parallel to the composition's nodes. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly focus?: { readonly id: string; readonly radius: number };
  readonly groupings: readonly string[];
  readonly language: Language;
  readonly format: "json" | GraphFormat;
}

/** What the page draws, as parallel arrays; or as a file for other programs. */
export function run(input: RenderPictureInput): Uint8Array {
  const { facts, selection, head, kind, composition, groupings, language, format } = input;
  const { ties, inside } = composition;
  const nodes = pictureNodes(facts, selection, kind, composition, language);
  const shown = whatIsShown(input, nodes);
  if (format !== "json")
    return graphFile(writtenPicture(input, nodes), { ...head, parameters: { ...head.parameters, shown } }, format);
  const column = <K extends keyof PictureNode>(name: K) => nodes.map((node) => node[name]);
  return Buffer.from(
    JSON.stringify({
      ...head,
      shown,
      nodes: {
        id: column("id"),
        name: column("name"),
        type: column("type"),
        kind: column("kind"),
        synthetic: column("synthetic"),
        x: rounded(input.x),
        y: rounded(input.y),
        degree: Array.from(composition.degree),
        strength: Array.from(composition.strength),
        members: kind.mode === "organisations" ? undefined : column("members"),
        inside: inside && Array.from(inside),
        groupings: Object.fromEntries(groupings.map((name) => [name, codedNodes(facts, name, kind, nodes, language)])),
      },
      ties: {
        source: Array.from(ties.source),
        target: Array.from(ties.target),
        weight: Array.from(ties.weight),
        activities: Array.from(ties.activities),
        lead: kind.mode === "two-mode" ? leadsOf(selection, nodes, composition) : undefined,
      },
    }),
  );
}

function whatIsShown({ facts, kind, composition, focus }: RenderPictureInput, nodes: readonly PictureNode[]) {
  const { what, ties, alpha, core, without, leftOut, of } = composition;
  const { mode, by } = kind;
  const all = Array.from(of.things, (thing) => thingAt(facts, mode, thing).type);
  const drawn = nodes.map(({ type }) => type);
  return {
    nodes: mode,
    by,
    what,
    ...counts(drawn),
    ties: ties.source.length,
    of: { ...counts(all), ties: of.ties, isolated: of.isolated },
    ...(alpha !== undefined && !Number.isNaN(alpha) && { alpha }),
    core,
    without,
    ...(focus && { focus: focus.id, radius: focus.radius, leftOut }),
  };
}

function counts(types: readonly NodeType[]) {
  const count = (wanted: NodeType) => types.filter((type) => type === wanted).length;
  return { organisations: count("organisation"), activities: count("activity"), groups: count("group") };
}

/** Whether the organisation leads the activity, for each participation drawn. */
function leadsOf(selection: Selection, nodes: readonly PictureNode[], { ties }: Composition): boolean[] {
  const { organisations, activities, offsets, leads, members } = selection;
  const placeOf = new Map(Array.from(activities, (activity, place) => [activity, place]));
  return Array.from(ties.source, (source, k) => {
    const place = placeOf.get(nodes[ties.target[k]].index)!;
    const leading = members.subarray(offsets[place], offsets[place] + leads[place]);
    return leading.some((node) => organisations[node] === nodes[source].index);
  });
}

/** As the exports write it. An organisation and an activity may have the same id: where both are nodes, their type stands before it. */
function writtenPicture(
  { facts, kind, composition, x, y }: RenderPictureInput,
  nodes: readonly PictureNode[],
): WrittenGraph {
  const { ties, degree, strength, inside } = composition;
  const known = (value: string | number | null | undefined) => (value === null ? undefined : value?.toString());
  const column = (name: string, type: NodeColumn["type"], read: NodeColumn["read"]) => ({ name, type, read });
  const listed = Array.from(ties.source, (source, k): Tie => {
    return { source, target: ties.target[k], weight: ties.weight[k], activities: ties.activities[k] };
  });
  return {
    id: `${facts.dataset}.${facts.version}.${kind.mode}`,
    ids: nodes.map(({ type, id }) => (kind.mode === "two-mode" ? `${type}:${id}` : id)),
    names: nodes.map(({ name }) => name ?? ""),
    columns: [
      column("name", "string", (k) => known(nodes[k].name)),
      column("type", "string", (k) => nodes[k].type),
      column("kind", "string", (k) => known(nodes[k].kind)),
      column("synthetic", "boolean", (k) => String(nodes[k].synthetic)),
      column("degree", "double", (k) => String(degree[k])),
      column("strength", "double", (k) => String(strength[k])),
      column("organisations", "double", (k) => known(nodes[k].members)),
      ...(inside ? [column("inside", "double", (k) => String(inside[k]))] : []),
      column("x", "double", (k) => String(x[k])),
      column("y", "double", (k) => String(y[k])),
    ],
    ties: listed,
  };
}

/** A thousandth of the layout's unit is less than a pixel. */
function rounded(values: Float64Array): number[] {
  return Array.from(values, (value) => Math.round(value * 1000) / 1000);
}

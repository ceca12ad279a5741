import { forceLayout, layoutDefaults } from "../../analysis/layout/force-layout.ts";
import type { Points } from "../../analysis/layout/points.ts";
import { spreadOut } from "../../analysis/layout/spread-out.ts";
import { graphOfTies } from "../../analysis/ties/graph-of-ties.ts";
import { type Reading, readableTies } from "../../analysis/ties/readable-ties.ts";
import type { WeightedGraph } from "../../analysis/ties/tie-network.ts";
import { type PictureSource, pictureGraph } from "./picture-graph.ts";
import type { TaskContext } from "./task-context.ts";

/** A picture's whole graph, or the ties of a part that is laid out by itself. */
export type LayOutInput =
  | { readonly source: PictureSource }
  | { readonly graph: WeightedGraph; readonly reading: Reading };

/** As many ties as a picture shows before it is a ball of wool; the page asks for no more at first. */
const firstTies = 4000;
/** Activities of large organisations make millions of ties; no layout needs them. */
const mostTies = 300_000;
/** Where activities are nodes nearly every one drawn is a body: fewer ties pull, so that somebody waits for it. */
const pullingTies = 8000;

/** Places parallel to the nodes, NaN for one without a tie; with what each node is, where that is not known yet. */
export function run(input: LayOutInput, { progress }: TaskContext): Points & { readonly things?: Uint32Array } {
  const { graph, reading, things } = "source" in input ? pictureGraph(input.source) : { ...input, things: undefined };
  const ofOrganisations = "source" in input && input.source.mode === "organisations";
  const maxTies = ofOrganisations ? layoutDefaults.maxTies : pullingTies;
  const reduced =
    ofOrganisations || graph.size <= mostTies
      ? graph
      : graphOfTies(graph.order, readableTies(graph, reading, { maxTies: mostTies }));
  const { source, target } = readableTies(graph, reading, { maxTies: firstTies });
  const drawnFirst = Uint32Array.from(new Set([...source, ...target])).sort();
  return { ...spreadOut(forceLayout(reduced, { ...layoutDefaults, reading, maxTies }, progress), drawnFirst), things };
}

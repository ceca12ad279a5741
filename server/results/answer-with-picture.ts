import type { Facts } from "../../analysis/facts/facts.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import { graphOfTies } from "../../analysis/ties/graph-of-ties.ts";
import type { PictureMode } from "../../model/picture.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { pictureFormats } from "../contract/picture.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import type { Composition } from "../tasks/compose-picture.ts";
import { type PictureKind, pictureSource } from "../tasks/picture-kind.ts";
import { askedVersion } from "./asked-version.ts";
import { backboneFirst } from "./backbone-first.ts";
import { backboneSaid, backboneSource } from "./backbone-said.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { nodePositions } from "./node-positions.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface PictureQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof pictureFormats)[number];
  readonly nodes: PictureMode;
  readonly by: string;
  readonly focus?: string;
  readonly focusIs: "organisation" | "activity";
  readonly radius: number;
  readonly limit: number;
  readonly groupings?: readonly string[];
}

interface Picture {
  readonly composition: Composition;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export async function answerWithPicture(context: RouteContext<{ dataset: string }, PictureQuery>): Promise<Answer> {
  const { query, request, services, language } = context;
  const { networks, computing, layouts } = services;
  const version = await askedVersion(context);
  const { groupings = [], by, ...drawn } = query;
  const kind: PictureKind = query.nodes === "groups" ? { mode: "groups", by } : { mode: query.nodes };
  const { used, ...asked } = splitQuery({ ...drawn, by: kind.by });
  const { layers } = asked.network;
  const { mode } = kind;
  const format = negotiateFormat(request, pictureFormats, query.format);
  return derivedAnswer<Picture>(context, {
    version,
    analysis: "picture",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: backboneSource(asked),
    form: { groupings },
    isStored: query.focus === undefined && format === "json",
    async compute(job) {
      const { cancelled } = job;
      job.report(0);
      const { finding, report } = backboneFirst(asked, job);
      // The facts are waited for only here: a picture that is stored is given without them.
      const { ties, ...derived } = await networks.asked(version, asked, finding);
      const { facts } = derived;
      const focus = query.focus === undefined ? undefined : { thing: focused(facts, query), radius: query.radius };
      const source = pictureSource({ ...derived, network: ties }, asked.network, kind);
      const input = { source, limit: query.limit, tiedOnly: asked.backbone !== undefined, focus };
      const composition = await computing.run("compose-picture", input, { cancelled });
      if (!focus) {
        const positions = await layouts.get(version, facts, { ...kind, layers }, { cancelled, report });
        return { composition, ...nodePositions(composition, positions, false) };
      }
      const graph = graphOfTies(composition.things.length, composition.ties);
      const reading = mode === "two-mode" ? "core" : "backbone";
      const own = await computing.run("lay-out", { graph, reading }, { cancelled, onProgress: report });
      return { composition, ...nodePositions(composition, own, true) };
    },
    async render({ composition, x, y }) {
      const derived = await networks.asked(version, asked);
      return computing.run("render-picture", {
        facts: derived.facts,
        selection: derived.selection,
        head: { ...resultHead(version, "picture", used, derived), ...backboneSaid(asked, derived, language) },
        kind,
        composition,
        x,
        y,
        focus: query.focus === undefined ? undefined : { id: query.focus, radius: query.radius },
        groupings,
        language,
        format,
      });
    },
  });
}

/** The number of what is drawn around. It exists; whether the parameters leave it in is seen later. */
function focused(facts: Facts, { nodes, by, focus = "", focusIs }: PictureQuery): number {
  const { dataset, organisations, activities } = facts;
  if (nodes === "groups") {
    const code = groupingNamed(facts, by).values.indexOf(focus);
    if (code < 0) throw new TielineError("group_unknown", { id: focus, grouping: by, dataset });
    return code;
  }
  const isActivity = nodes === "activities" || (nodes === "two-mode" && focusIs === "activity");
  if (!isActivity) return organisationNamed(facts, focus);
  const index = indexOfId(activities, focus);
  if (index < 0) throw new TielineError("activity_unknown", { id: focus, dataset });
  return nodes === "two-mode" ? organisations.count + index : index;
}

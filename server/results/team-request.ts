import type { ConsortiumNeed } from "../../analysis/consortia/consortium-need.ts";
import type { GroupGains, NoGainReason } from "../../analysis/consortia/group-gains.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import { indexNamed } from "../../analysis/integration/indexes.ts";
import type { Placing } from "../../analysis/integration/placing.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { AskedVersion } from "../../model/dataset.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { checkFilters } from "../caches/check-filters.ts";
import type { Derived } from "../caches/networks.ts";
import type { NeedBody } from "../contract/consortia.ts";
import type { RouteContext } from "../http/route.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { GainOfGroupsInput } from "../tasks/gain-of-groups.ts";
import type { TeamTaskInput } from "../tasks/team-input.ts";
import { askedVersion } from "./asked-version.ts";
import { splitQuery } from "./split-query.ts";

export interface TeamQuery extends Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly by: string;
  readonly placing: Placing;
  readonly at?: PartialDate;
  readonly index: string;
}

/** What every answer about teams begins with. */
export interface TeamRequest {
  readonly version: AskedVersion;
  readonly facts: Facts;
  derived(cancelled?: Int32Array): Promise<Derived>;
  /** Parameters as they are told back. */
  readonly used: Readonly<Record<string, unknown>>;
  readonly sources: readonly string[];
  /** For the workers, with the gains, which are computed once for a network. */
  input(job: JobContext): Promise<TeamTaskInput>;
}

const gainsOf = new WeakMap<Selection, Map<string, GroupGains | NoGainReason>>();

/** What is asked for, in terms of the facts. */
export async function teamRequest(
  context: RouteContext<{ dataset: string }, TeamQuery>,
  body: NeedBody,
): Promise<TeamRequest> {
  const { query, services } = context;
  const { by, placing, at, index } = query;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const facts = await services.facts.get(version);
  if (!isLevel(by)) groupingNamed(facts, by);
  checkFilters(facts, body.among);
  const derived = (cancelled?: Int32Array) => services.networks.get(version, network, cancelled);
  const asked = { by, placing, at: at ?? network.to };
  const need: ConsortiumNeed = {
    requires: body.requires,
    terms: body.terms,
    lead: body.lead,
    include: body.include,
    exclude: body.exclude,
    among: body.among,
    weights: body.weights,
  };
  return {
    version,
    facts,
    derived,
    used,
    sources: ["doi:10.1038/163688a0", "doi:10.2307/1910129", "doi:10.1007/BF01096763", indexNamed(index).source],
    async input({ cancelled, report }) {
      report(0);
      const { selection, network: ties } = await derived(cancelled);
      const common: GainOfGroupsInput = { facts, network, selection, ties, index, asked };
      if (need.weights.integration === 0) return { ...common, need, gains: "unweighted" };
      const known = gainsOf.get(selection) ?? new Map<string, GroupGains | NoGainReason>();
      gainsOf.set(selection, known);
      const key = JSON.stringify([index, asked]);
      const gains = known.get(key) ?? (await services.computing.run("gain-of-groups", common, { cancelled }));
      known.set(key, gains);
      return { ...common, need, gains };
    },
  };
}

import { type Measure, readsWeights } from "../../analysis/measure.ts";
import { type Variant, type VariantRequest, variants } from "../../analysis/sensitivity/variants.ts";
import type { RankedValues } from "../../analysis/statistics/compare-rankings.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { BackboneCounts } from "../contract/backbone.ts";
import type { ApproximationNote } from "../contract/result.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import type { ComparedRankings } from "../tasks/compare-rankings.ts";
import { approximationNote } from "./approximation-note.ts";
import { backboneCounted } from "./backbone-said.ts";
import type { MeasuredValues } from "./compute-in-workers.ts";
import { ownValues } from "./measure-parameters.ts";
import { splitQuery } from "./split-query.ts";
import { valuesOfMeasure } from "./values-of-measure.ts";

export interface SensitivityRequest extends VariantRequest {
  readonly k: number;
  readonly moves: number;
}

export interface VariantSeen extends Pick<Variant, "by" | "value"> {
  /** Place of the first variant of which the measure reads the same; -1: the base. Its own place where it is the first. */
  readonly first: number;
  readonly organisations: number;
  readonly ties: number;
  /** Its own, where only the ties of a backbone are read. */
  readonly backbone?: BackboneCounts;
}

export interface Sensitivity extends ComparedRankings {
  readonly variants: readonly VariantSeen[];
  readonly approximation: ApproximationNote | null;
}

interface Seen {
  /** The same for networks of which the measure reads the same. */
  readonly key: string;
  readonly organisations: Uint32Array;
  readonly ties: number;
  readonly backbone?: BackboneCounts;
}

/** Of the work, as much as networks take to be derived. */
const deriving = 0.2;

/** A measure's ranking in the base and in each variant, each network that differs computed once, and how they compare. */
export async function computeSensitivity(
  services: Services,
  version: DatasetVersion,
  measure: Measure,
  query: Readonly<Record<string, unknown>>,
  { over, caps, halfLives, k, moves }: SensitivityRequest,
  { cancelled, report }: JobContext,
): Promise<Sensitivity> {
  const { network, backbone } = splitQuery(query);
  const weights = readsWeights(measure, ownValues(measure, query));
  const see = async (parameters: NetworkParameters): Promise<Seen> => {
    const which = { network: parameters, backbone };
    const derived = await services.networks.asked(version, which, { cancelled });
    const reads: Measure["reads"] = backbone ? "ties" : measure.reads;
    const input = { selection: derived.selection, network: derived.ties, reads, weights };
    const key = await services.computing.run("identify-network", input, { cancelled });
    const { organisations, size } = derived.network;
    return { key, organisations, ties: size, ...backboneCounted(which, derived) };
  };
  report(0);
  const base = await services.networks.get(version, network, cancelled);
  const asked = variants(base.facts, network, base.selection.sizes, { over, caps, halfLives });
  const networks = [network, ...asked.map((variant) => variant.network)];
  const seen: Seen[] = [];
  for (const parameters of networks) {
    seen.push(await see(parameters));
    report((deriving * seen.length) / networks.length);
  }

  const firstOf = seen.map(({ key }) => seen.findIndex((one) => one.key === key));
  const distinct = [...new Set(firstOf)];
  const ranked = new Map<number, RankedValues & MeasuredValues>();
  for (const [place, first] of distinct.entries()) {
    const measured = await valuesOfMeasure(
      services,
      version,
      measure,
      { ...query, ...networks[first], ...absent(networks[first], query) },
      {
        cancelled,
        report: (share) => report(deriving + ((1 - deriving) * (place + share)) / distinct.length),
      },
    );
    ranked.set(first, { organisations: seen[first].organisations, ...measured });
  }
  const rankedIn = (first: number): RankedValues => {
    const { organisations, values } = ranked.get(first)!;
    return { organisations, values };
  };
  const compared = await services.computing.run(
    "compare-rankings",
    { base: rankedIn(0), others: firstOf.slice(1).map(rankedIn), top: k, moves },
    { cancelled },
  );
  return {
    ...compared,
    approximation: approximationNote([...ranked.values()]),
    variants: asked.map(({ by, value }, place) => ({
      by,
      value,
      first: firstOf[place + 1] - 1,
      organisations: seen[place + 1].organisations.length,
      ties: seen[place + 1].ties,
      backbone: seen[place + 1].backbone,
    })),
  };
}

/** What the query names and a variant does not: given as absent. */
function absent(network: NetworkParameters, query: Readonly<Record<string, unknown>>): Record<string, undefined> {
  const varied = ["maxActivitySize", "halfLifeYears"] as const;
  return Object.fromEntries(
    varied.filter((name) => name in query && network[name] === undefined).map((name) => [name, undefined]),
  );
}

import type { Figure } from "../../analysis/figure.ts";
import { figures as catalogue } from "../../analysis/figures.ts";
import type { DrawnFigures } from "../../analysis/null/draw-figures.ts";
import { drawParts } from "../../analysis/null/draw-parts.ts";
import type { AskedNetwork } from "../../model/asked-network.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { NullRequest } from "../../model/null-model.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import { backboneFirst } from "./backbone-first.ts";
import { inParts } from "./in-parts.ts";
import { refuseNobody } from "./refuse-nobody.ts";

export interface ComputedFigures {
  /** Parallel to the figures; NaN where undefined. */
  readonly values: readonly number[];
  /** Where a null model was asked for: each part of its draws. */
  readonly parts?: readonly DrawnFigures[];
}

/** Before anything is computed: labels are dealt to groups only, and curveball knows no leads. */
export function checkNull(
  figures: readonly Figure[],
  network: NetworkParameters,
  model: NullRequest["model"] | undefined,
): void {
  checkStar(model, network);
  const without = model === "labels" && figures.find(({ groups }) => !groups);
  if (!without) return;
  const groups = catalogue.filter((figure) => figure.groups).map(({ id }) => id);
  throw new TielineError("null_needs_groups", { figure: without.id, groups: groups.join(", ") });
}

export function checkStar(model: NullRequest["model"] | undefined, { weighting }: NetworkParameters): void {
  if (model === "curveball" && weighting === "star") throw new TielineError("null_star");
}

/** Figures of one network in worker threads, and on what a null model draws where one is asked for. */
export async function computeFigures(
  services: Services,
  version: DatasetVersion,
  which: AskedNetwork,
  figures: readonly Figure[],
  asked: { readonly parameters: Readonly<Record<string, unknown>>; readonly null: NullRequest | undefined },
  job: JobContext,
): Promise<ComputedFigures> {
  const { cancelled } = job;
  job.report(0);
  const { finding, report } = backboneFirst(which, job);
  const { computing, networks } = services;
  const derived = await networks.asked(version, which, finding);
  if (asked.null) refuseNobody(derived, which.network);
  const { facts, selection, ties: network } = derived;
  const onTies = which.backbone !== undefined;
  const ids = figures.map(({ id }) => id);
  const { parameters } = asked;
  const portion = asked.null ? 1 / (1 + drawParts(asked.null.draws).length) : 1;
  const values = await computing.run(
    "compute-figures",
    { figures: ids, facts, selection, network, onTies, parameters },
    { cancelled, onProgress: (share) => report(share * portion) },
  );
  if (!asked.null) return { values };
  const input = { figures: ids, facts, selection, network, onTies, null: asked.null, parameters };
  const rest: JobContext = { cancelled, report: (share) => report(portion + share * (1 - portion)) };
  const parts = await inParts(services, drawParts(asked.null.draws).length, rest, (part, options) =>
    computing.run("draw-figures", { ...input, part }, options),
  );
  return { values, parts };
}

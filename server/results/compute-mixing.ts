import type { MatrixGroupsRequest } from "../../analysis/integration/matrix-groups.ts";
import { addDraws, type CellTotals, noDraws } from "../../analysis/null/draw-cells.ts";
import { drawParts } from "../../analysis/null/draw-parts.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { NullRequest } from "../../model/null-model.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import type { MixedGroups } from "../tasks/mix-groups.ts";
import { inParts } from "./in-parts.ts";
import { type DrawnAnswer, drawnAnswer } from "./null-answer.ts";
import { refuseNobody } from "./refuse-nobody.ts";

export interface ComputedMixing extends MixedGroups {
  /** Where a null model was asked for. */
  readonly drawn?: { readonly totals: CellTotals; readonly about: DrawnAnswer };
}

interface Asked {
  readonly groups: MatrixGroupsRequest;
  readonly weighted: boolean;
  readonly null: NullRequest | undefined;
}

/** A mixing matrix in worker threads, and what a null model makes of each cell where one is asked for. */
export async function computeMixing(
  services: Services,
  version: DatasetVersion,
  parameters: NetworkParameters,
  { groups: asked, weighted, null: chance }: Asked,
  { cancelled, report }: JobContext,
): Promise<ComputedMixing> {
  report(0);
  const { computing, networks } = services;
  const derived = await networks.get(version, parameters, cancelled);
  if (chance) refuseNobody(derived, parameters);
  const mixed = await computing.run(
    "mix-groups",
    { ...derived, asked, weighted, isDrawn: chance !== undefined },
    { cancelled },
  );
  const { observed } = mixed;
  if (!chance || !observed) return mixed;
  const { groups, of } = mixed.groups;
  const input = { ...derived, groups: { groups, of }, weighted, observed, null: chance };
  const parts = drawParts(chance.draws);
  let totals = noDraws(observed.length);
  /** Parts that were done before one ahead of them: of matrices no more are kept than that. */
  const early = new Map<number, CellTotals>();
  let next = 0;
  const inOrder = (part: number, drawn: CellTotals) => {
    early.set(part, drawn);
    for (let done = early.get(next); done; done = early.get(next)) {
      totals = addDraws(totals, done);
      early.delete(next++);
    }
  };
  const chains = await inParts(services, parts.length, { cancelled, report }, async (part, options) => {
    const { inside, chain, ...drawn } = await computing.run("draw-cells", { ...input, part }, options);
    inOrder(part, drawn);
    return { inside, chain };
  });
  const about = drawnAnswer(
    chains.map(({ inside }) => inside),
    chains.flatMap(({ chain }) => (chain ? [chain] : [])),
  );
  return { ...mixed, drawn: { totals, about } };
}

import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import type { MatrixGroupsRequest } from "../../analysis/integration/matrix-groups.ts";
import type { CellCorrection, CellTest } from "../../model/cell-judgement.ts";
import type { GroupOrder } from "../../model/group-order.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { tableFormats } from "../contract/measure.ts";
import { judgedShape } from "../contract/mixing.ts";
import { matrixGroupTitles } from "../directory/matrix-group-titles.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { askedVersion } from "./asked-version.ts";
import { checkStar } from "./compute-figures.ts";
import { type ComputedMixing, computeMixing } from "./compute-mixing.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { type NullQuery, nullRequest, queryWithNull } from "./null-request.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface MixingQuery extends Readonly<Record<string, unknown>>, MatrixGroupsRequest, NullQuery {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly weighted: boolean;
  readonly order: GroupOrder;
  readonly correction?: CellCorrection;
  readonly test?: CellTest;
  readonly alpha?: number;
}

const source = "doi:10.1103/PhysRevE.67.026126";

export async function answerWithMixing(context: RouteContext<{ dataset: string }, MixingQuery>): Promise<Answer> {
  const { query, request, services, language } = context;
  const { by, placing, at, most, weighted, order } = query;
  if (order === "zone" && !isLevel(by)) throw new TielineError("order_without_zones", { by });
  const asked = nullRequest(query);
  const version = await askedVersion(context);
  const facts = await services.facts.get(version);
  groupingNamed(facts, by);
  // How the matrix is ordered and its cells are judged changes nothing that is computed: draws stay.
  const { order: _, correction, test, alpha, ...computed } = query;
  const { network, used } = splitQuery(queryWithNull(computed, asked));
  if (asked) checkStar(asked.model, network);
  const judged = {
    correction: judgedShape.correction.parse(correction)!,
    test: judgedShape.test.parse(test)!,
    alpha: judgedShape.alpha.parse(alpha)!,
  };
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<ComputedMixing>(context, {
    version,
    analysis: "mixing",
    parameters: used,
    mediaType: mediaTypes[format],
    form: { order, ...(asked && judged) },
    sources: [source],
    compute: (job) =>
      computeMixing(
        services,
        version,
        network,
        { groups: { by, placing, at: at ?? network.to, most }, weighted, null: asked },
        job,
      ),
    async render({ matrix, groups, coordinates, placed, observed, drawn }) {
      const { rest, merged, places } = groups;
      const parameters = { ...used, order, ...(asked && judged) };
      return services.computing.run("render-mixing", {
        head: resultHead(version, "mixing", parameters, await services.networks.get(version, network)),
        rest: { definition: definitionOf("mixing", source, language), by, merged, placed },
        matrix,
        restGroup: rest,
        places,
        coordinates,
        titles: matrixGroupTitles(facts, by, groups, language),
        order,
        chance: asked &&
          observed &&
          drawn && { about: { ...asked, ...drawn.about }, observed, totals: drawn.totals, judged },
        format,
      });
    },
  });
}

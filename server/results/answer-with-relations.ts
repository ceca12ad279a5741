import { tableFormats } from "../contract/measure.ts";
import type { ApproximationNote } from "../contract/result.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { approximationNote } from "./approximation-note.ts";
import { askedVersion } from "./asked-version.ts";
import { computeRelations, type FoundRelations, type RelationsRequest } from "./compute-relations.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { relatedMatrices } from "./related-matrices.ts";
import { relationsTable } from "./relations-table.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface RelationsQuery extends RelationsRequest, Readonly<Record<string, unknown>> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
}

const sources = {
  coefficient: "doi:10.1007/s11336-007-9016-1",
  correlation: "doi:10.1016/0378-8733(88)90004-4",
} as const;

/** One matrix explained by others, with what permutations of the organisations make of it. */
export async function answerWithRelations(context: RouteContext<{ dataset: string }, RelationsQuery>): Promise<Answer> {
  const { query, request, services, language } = context;
  const { of, with: explaining, seed } = query;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const parameters = { ...used, of: of.name, with: explaining.map(({ name }) => name) };
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<FoundRelations & { readonly approximation: ApproximationNote | null }>(context, {
    version,
    analysis: "relations",
    parameters,
    mediaType: mediaTypes[format],
    sources: Object.values(sources),
    async compute(job) {
      job.report(0);
      const { measured, ...related } = await relatedMatrices(services, version, query, [of, ...explaining], job);
      return {
        ...(await computeRelations(services, related, query, job)),
        approximation: approximationNote(measured),
      };
    },
    async render({ approximation, regression, permutations, organisations, leftOut, ...found }) {
      const { p, correlationP, permuted, distributions } = found;
      const { intercept, rSquared, pairs, degreesOfFreedom, coefficients, t, r } = regression;
      const derived = await services.networks.get(version, network);
      const head = { ...resultHead(version, "relations", parameters, derived), approximation };
      const numbers = {
        seed,
        of: of.name,
        organisations,
        leftOut,
        pairs,
        degreesOfFreedom,
        permutations: { count: permutations.count, exact: permutations.isExact },
        intercept,
        rSquared,
        coefficients: explaining.map(({ name }, k) => ({
          matrix: name,
          coefficient: coefficients[k],
          ...(Number.isFinite(t[k]) && { t: t[k] }),
          p: p[k],
          permuted: permuted[k],
          correlation: r[k],
          correlationP: correlationP[k],
          distributions: distributions[k],
        })),
      };
      if (format === "csv") return relationsTable(head, numbers);
      const definitions = {
        coefficient: definitionOf("relations.coefficient", sources.coefficient, language),
        correlation: definitionOf("relations.correlation", sources.correlation, language),
      };
      return Buffer.from(JSON.stringify({ ...head, ...numbers, definitions }));
    },
  });
}

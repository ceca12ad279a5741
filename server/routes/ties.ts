import { z } from "zod";
import { datasetPath, derivedQuery, formatShape } from "../contract/parameters.ts";
import { tieFormats, tiesSchema } from "../contract/ties.ts";
import { derivedAnswer } from "../results/derived-answer.ts";
import { mediaTypes, negotiateFormat } from "../results/negotiate-format.ts";
import { resultHead } from "../results/result-head.ts";
import { splitQuery } from "../results/split-query.ts";
import { csvText, derived } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { defineRoute } from "./route.ts";

export const getTies = defineRoute({
  id: "getTies",
  method: "get",
  path: "/datasets/{dataset}/ties",
  role: "viewer",
  summary: "The derived network: organisations and the ties between them",
  params: datasetPath,
  query: derivedQuery(formatShape(tieFormats)),
  answers: derived("The network.", {
    "application/json": tiesSchema,
    "text/csv": csvText,
    "application/graphml+xml": z.string(),
    "application/gexf+xml": z.string(),
  }),
  errors: derivedErrors,
  async handle(context) {
    const { params, query, request, services } = context;
    const version = services.catalogue.version(params.dataset, query.version);
    const { network, used } = splitQuery(query);
    const format = negotiateFormat(request, tieFormats, query.format);
    return derivedAnswer(context, {
      version,
      analysis: "ties",
      parameters: used,
      mediaType: mediaTypes[format],
      compute: ({ cancelled }) => services.networks.ready(version, network, cancelled),
      async render() {
        const derivedNetwork = await services.networks.get(version, network);
        return services.computing.run("render-ties", {
          facts: derivedNetwork.facts,
          network: derivedNetwork.network,
          head: resultHead(version, "ties", used, derivedNetwork),
          format,
        });
      },
    });
  },
});

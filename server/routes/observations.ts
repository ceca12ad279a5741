import { z } from "zod";
import { openEnd, openStart } from "../../analysis/facts/facts.ts";
import { type Observation, observationSubjects } from "../../model/observation.ts";
import { daySpan, partialDateSchema } from "../../model/partial-date.ts";
import { observationsSchema } from "../contract/observation.ts";
import { datasetPath, filterText, languageShape, listShape, versionShape } from "../contract/parameters.ts";
import { answerWithList } from "../directory/answer-with-list.ts";
import { recordsOf } from "../directory/records-of.ts";
import { withinWindow } from "../directory/within-window.ts";
import { defineRoute } from "../http/route.ts";
import { listed } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

export const listObservations = defineRoute({
  id: "listObservations",
  method: "get",
  path: "/datasets/{dataset}/observations",
  role: "viewer",
  summary: "Figures that are no ties: published tables, plans and results, survey answers",
  params: datasetPath,
  query: z.strictObject({
    subjectType: z.enum(observationSubjects).optional(),
    subject: filterText.optional().describe("Id of what the figures are about."),
    indicator: filterText.optional(),
    from: partialDateSchema.optional().describe("Only figures of the window that begins here."),
    to: partialDateSchema.optional().describe("Only figures of the window that ends here."),
    ...listShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: listed("A page of what matches.", observationsSchema),
  errors: versionErrors,
  async handle(context) {
    const { params, query, services } = context;
    const facts = await services.facts.get(services.catalogue.version(params.dataset, query.version));
    const observations = recordsOf<Observation>(facts.observations);
    const meetsWindow = withinWindow(query);
    const matches = ({ subject, indicator, date }: Observation) => {
      const { first, last } = date === undefined ? { first: openStart, last: openEnd } : daySpan(date);
      return (
        (query.subjectType === undefined || subject.type === query.subjectType) &&
        (query.subject === undefined || subject.id === query.subject) &&
        (query.indicator === undefined || indicator === query.indicator) &&
        meetsWindow(first, last)
      );
    };
    const found = observations.flatMap((one, index) => (matches(one) ? [index] : []));
    return answerWithList(context, {
      facts,
      name: "observations",
      found,
      item: (index) => observations[index],
      beside: { indicators: [...new Set(found.map((index) => observations[index].indicator))].sort() },
    });
  },
});

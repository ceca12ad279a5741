import { z } from "zod";
import type { Facts } from "../../analysis/facts/facts.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import type { ConflictOfInterest } from "../../analysis/support/conflicts-of-interest.ts";
import { type ExpertMatch, expertCandidates } from "../../analysis/support/expert-candidates.ts";
import type { Expert } from "../../model/expert.ts";
import { flagSchema } from "../../model/flag.ts";
import { needText } from "../contract/need.ts";
import { datasetPath, idInPath, languageShape, pageShape, versionShape } from "../contract/parameters.ts";
import { partnerExpertsSchema } from "../contract/partner-experts.ts";
import { activityItem } from "../directory/activity-item.ts";
import { needReading } from "../directory/need-reading.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { page } from "../directory/page.ts";
import { recordsOf } from "../directory/records-of.ts";
import { jsonAnswer } from "../http/answer.ts";
import { json } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";
import { versionErrors } from "./version-errors.ts";

export const listPartnerExperts = defineRoute({
  id: "listPartnerExperts",
  method: "get",
  path: "/datasets/{dataset}/partners/experts",
  role: "broker",
  summary:
    "Persons of the expert pools who meet a need: what they know, their employer's cases and load, conflicts of interest",
  params: datasetPath,
  query: z.strictObject({
    need: needText,
    for: idInPath
      .optional()
      .describe(
        "The organisation that has the need. Without it there is no distance, no earlier case and no conflict.",
      ),
    available: flagSchema.default(false).describe("true: only those of whom it is known that they can be asked."),
    withoutConflict: flagSchema.default(false).describe("true: only those of whom no conflict of interest is known."),
    ...pageShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: json("The persons.", partnerExpertsSchema),
  errors: [...versionErrors, "organisation_unknown", "need_empty"],
  async handle({ params, query, services }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const facts: Facts = await services.facts.get(version);
    const company = query.for === undefined ? undefined : organisationNamed(facts, query.for);
    const records = recordsOf<Expert>(facts.experts);
    const match = expertCandidates(facts, query.need, company);
    const found = match.found.filter(
      ({ expert, conflicts }) =>
        (!query.available || records[expert].available === true) && (!query.withoutConflict || conflicts.length === 0),
    );
    const { items, next } = page(found, query);
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      ...(company !== undefined && { for: organisationItem(facts, company) }),
      need: needReading(match),
      total: found.length,
      experts: items.map((one) => candidateItem(facts, records[one.expert], match, one)),
      next,
    });
  },
});

function candidateItem(facts: Facts, record: Expert, match: ExpertMatch, one: ExpertMatch["found"][number]) {
  const { expert, employer, before, conflicts, ...numbers } = one;
  return {
    expert: record,
    score: match.scores[expert],
    words: match.termsOf(expert),
    texts: match.textsOf(expert),
    ...(employer !== undefined && { employer: organisationItem(facts, employer) }),
    ...numbers,
    before: before.map((a) => activityItem(facts, a)),
    conflicts: conflicts.map((conflict) => conflictItem(facts, conflict)),
  };
}

function conflictItem(facts: Facts, conflict: ConflictOfInterest) {
  if (conflict.kind !== "evaluates") return conflict;
  const { kind, committee, miniCluster } = conflict;
  return { kind, committee: activityItem(facts, committee), miniCluster: activityItem(facts, miniCluster) };
}

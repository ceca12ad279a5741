import { z } from "zod";
import { openEnd, openStart } from "../../analysis/facts/facts.ts";
import { activityKinds } from "../../model/activity.ts";
import { daySpan, partialDateSchema } from "../../model/partial-date.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { activitiesSchema, activityDetail } from "../contract/activity.ts";
import {
  datasetPath,
  datasetPathWith,
  idInPath,
  languageShape,
  pageShape,
  versionShape,
} from "../contract/parameters.ts";
import { activitiesOf } from "../directory/activities-of.ts";
import { activityItem, activityRecord, participantsOf } from "../directory/activity-item.ts";
import { childrenOf } from "../directory/children-of.ts";
import { indexOfId } from "../directory/index-of-id.ts";
import { organisationItem } from "../directory/organisation-item.ts";
import { page } from "../directory/page.ts";
import { participationDetail } from "../directory/participation-detail.ts";
import { search } from "../directory/search.ts";
import { jsonAnswer } from "../http/answer.ts";
import { json } from "./declared-answers.ts";
import { defineRoute } from "./route.ts";

const errors = ["dataset_unknown", "version_unknown", "version_gone", "store_unreachable"] as const;

export const listActivities = defineRoute({
  id: "listActivities",
  method: "get",
  path: "/datasets/{dataset}/activities",
  role: "viewer",
  summary: "Activities: by kind, by words, by organisation, by time",
  params: datasetPath,
  query: z.strictObject({
    q: z.string().max(200).optional().describe("Any part of a name or an id; case does not matter."),
    kind: z.enum(activityKinds).optional(),
    organisation: idInPath.optional().describe("Only activities in which it takes part."),
    from: partialDateSchema.optional().describe("Only activities whose span meets the window that begins here."),
    to: partialDateSchema.optional().describe("Only activities whose span meets the window that ends here."),
    ...pageShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: json("A page of what matches.", activitiesSchema),
  errors: [...errors, "organisation_unknown"],
  async handle({ params, query, services }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const facts = await services.facts.get(version);
    const { kind, firstDay, lastDay } = facts.activities;
    const wantedKind = query.kind && activityKinds.indexOf(query.kind);
    const from = query.from === undefined ? undefined : daySpan(query.from).first;
    const to = query.to === undefined ? undefined : daySpan(query.to).last;
    let own: ReadonlySet<number> | undefined;
    if (query.organisation !== undefined) {
      const organisation = indexOfId(facts.organisations, query.organisation);
      if (organisation < 0)
        throw new TielineError("organisation_unknown", { id: query.organisation, dataset: version.dataset });
      own = new Set(activitiesOf(facts, organisation));
    }
    const meetsWindow = (a: number) => {
      if (from === undefined && to === undefined) return true;
      const isDated = firstDay[a] !== openStart || lastDay[a] !== openEnd;
      return isDated && lastDay[a] >= (from ?? openStart) && firstDay[a] <= (to ?? openEnd);
    };
    const found = search(facts.activities, query.q ?? "").filter(
      (a) =>
        (wantedKind === undefined || kind[a] === wantedKind) && (own === undefined || own.has(a)) && meetsWindow(a),
    );
    const { items, next } = page(found, query);
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      total: found.length,
      activities: items.map((a) => activityItem(facts, a)),
      next,
    });
  },
});

export const getActivity = defineRoute({
  id: "getActivity",
  method: "get",
  path: "/datasets/{dataset}/activities/{activity}",
  role: "viewer",
  summary: "One activity with its participants",
  params: datasetPathWith({ activity: idInPath }),
  query: z.strictObject({ ...versionShape, ...languageShape }),
  answers: json("The activity.", activityDetail),
  errors: [...errors, "activity_unknown"],
  async handle({ params, query, services }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const facts = await services.facts.get(version);
    const index = indexOfId(facts.activities, params.activity);
    if (index < 0) throw new TielineError("activity_unknown", { id: params.activity, dataset: version.dataset });
    const activity = activityRecord(facts, index);
    const parent = activity.parent === undefined ? -1 : indexOfId(facts.activities, activity.parent);
    const { organisation, ofActivity } = facts.participations;
    const rows = Array.from({ length: ofActivity[index + 1] - ofActivity[index] }, (_, k) => ofActivity[index] + k);
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      activity,
      synthetic: facts.activities.synthetic[index] === 1,
      parent: parent < 0 ? undefined : activityItem(facts, parent),
      children: childrenOf(facts, params.activity).map((child) => activityItem(facts, child)),
      participants: participantsOf(facts, index).map((participant) => ({
        organisation: organisationItem(facts, participant),
        participations: rows.filter((p) => organisation[p] === participant).map((p) => participationDetail(facts, p)),
      })),
    });
  },
});

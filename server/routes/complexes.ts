import { z } from "zod";
import { type Complex, complexClasses, complexRoles, standingOn } from "../../model/complex.ts";
import { isoDay, partialDateSchema } from "../../model/partial-date.ts";
import { complexesSchema } from "../contract/complex.ts";
import { complexNetworkSchema } from "../contract/complex-network.ts";
import { complexProfile } from "../contract/complex-profile.ts";
import {
  datasetPath,
  datasetPathWith,
  derivedQuery,
  filterText,
  idInPath,
  languageShape,
  listShape,
  searchText,
  versionShape,
} from "../contract/parameters.ts";
import { answerWithList } from "../directory/answer-with-list.ts";
import { complexItem } from "../directory/complex-item.ts";
import { hasWord } from "../directory/has-word.ts";
import { recordsOf } from "../directory/records-of.ts";
import { search } from "../directory/search.ts";
import { searchableRecords } from "../directory/searchable-records.ts";
import { standingDay } from "../directory/standing-day.ts";
import { defineRoute } from "../http/route.ts";
import { answerWithComplex } from "../results/answer-with-complex.ts";
import { answerWithComplexNetwork } from "../results/answer-with-complex-network.ts";
import { derived, listed } from "./declared-answers.ts";
import { derivedErrors } from "./derived-errors.ts";
import { versionErrors } from "./version-errors.ts";

const at = partialDateSchema
  .optional()
  .describe(
    "Role, hub and zone are those at the end of this year, month or day. Default: the dataset's reference date.",
  );

export const listComplexes = defineRoute({
  id: "listComplexes",
  method: "get",
  path: "/datasets/{dataset}/complexes",
  role: "viewer",
  summary: "The industrial complexes, with their standing in a chosen year",
  params: datasetPath,
  query: z.strictObject({
    q: searchText.optional().describe("Any part of a name, an alias or an id; case does not matter."),
    role: z.enum(complexRoles).optional(),
    zone: filterText.optional(),
    hub: filterText.optional().describe("Only complexes that are connected to it."),
    class: z.enum(complexClasses).optional(),
    speciality: searchText.optional().describe("Any part of a speciality; case does not matter."),
    at,
    ...listShape,
    ...versionShape,
    ...languageShape,
  }),
  answers: listed("A page of what matches.", complexesSchema),
  errors: versionErrors,
  async handle(context) {
    const { params, query, services } = context;
    const facts = await services.facts.get(services.catalogue.version(params.dataset, query.version));
    const day = standingDay(facts, query.at);
    const complexes = recordsOf<Complex>(facts.complexes);
    const found = search(searchableRecords(facts.complexes), query.q ?? "").filter((index) => {
      const complex = complexes[index];
      const standing = standingOn(complex, day);
      return (
        (query.class === undefined || complex.class === query.class) &&
        (["role", "zone", "hub"] as const).every(
          (name) => query[name] === undefined || standing?.[name] === query[name],
        ) &&
        (query.speciality === undefined || hasWord(complex.specialities ?? [], query.speciality))
      );
    });
    return answerWithList(context, {
      facts,
      name: "complexes",
      found,
      item: (index) => complexItem(facts, index, day),
      day,
      beside: { at: query.at ?? isoDay(day) },
    });
  },
});

export const getComplex = defineRoute({
  id: "getComplex",
  method: "get",
  path: "/datasets/{dataset}/complexes/{complex}",
  role: "viewer",
  summary:
    "One complex: its record, organisations and activities over time, and its partners under the network parameters",
  params: datasetPathWith({ complex: idInPath }),
  query: derivedQuery({ at }),
  answers: derived("The profile.", { "application/json": complexProfile }),
  errors: [...derivedErrors, "complex_unknown", "grouping_too_fine"],
  handle: answerWithComplex,
});

export const getComplexNetwork = defineRoute({
  id: "getComplexNetwork",
  method: "get",
  path: "/datasets/{dataset}/complex-network",
  role: "viewer",
  summary: "Complexes with their places, the ties between them, and the lines from hubs that were planned",
  params: datasetPath,
  query: derivedQuery({ at }),
  answers: derived("The network of complexes.", { "application/json": complexNetworkSchema }),
  errors: [...derivedErrors, "grouping_too_fine"],
  handle: answerWithComplexNetwork,
});

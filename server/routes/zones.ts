import { z } from "zod";
import { datasetPath, languageShape, versionShape } from "../contract/parameters.ts";
import { zonesSchema } from "../contract/zone.ts";
import { zoneItem } from "../directory/zone-item.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { json } from "./declared-answers.ts";
import { versionErrors } from "./version-errors.ts";

export const listZones = defineRoute({
  id: "listZones",
  method: "get",
  path: "/datasets/{dataset}/zones",
  role: "viewer",
  summary: "The pan-regional zones, each with its specialities and what it holds",
  params: datasetPath,
  query: z.strictObject({ ...versionShape, ...languageShape }),
  answers: json("By id.", zonesSchema),
  errors: versionErrors,
  async handle({ params, query, services }) {
    const version = services.catalogue.version(params.dataset, query.version);
    const facts = await services.facts.get(version);
    return jsonAnswer({
      dataset: { id: version.dataset, version: version.version },
      zones: Array.from({ length: facts.zones.count }, (_, index) => zoneItem(facts, index)),
    });
  },
});

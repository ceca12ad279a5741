import type { z } from "zod";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import type { Participation } from "../../model/participation.ts";
import type { participationDetail as schema } from "../contract/activity.ts";

/** How an organisation took part in an activity. */
export function participationDetail({ participations }: Facts, index: number): z.infer<typeof schema> {
  const record = JSON.parse(stringAt(participations.records, index)) as Participation;
  const { role, from, to, persons, amount, value, provenance } = record;
  return { role, from, to, persons, amount, value, provenance };
}

import { seededRandom } from "../../model/seeded-random.ts";

/** Rows in the native layout: consortia of eight drawn at random, as many as it takes for what follows paths to take seconds. */
export function largeTable(consortia: number, organisations: number): string {
  const random = seededRandom(1);
  const rows = ["activity,activity_kind,organisation,organisation_kind,role"];
  for (let a = 0; a < consortia; a++)
    for (let k = 0; k < 8; k++) {
      const organisation = Math.floor(organisations * random());
      rows.push(`a${a},consortium,o${organisation},${organisation % 3 ? "company" : "university"},participant`);
    }
  return rows.join("\n");
}

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { seededRandom } from "../model/seeded-random.ts";

const organisationsPer = 1 / 4;
const fields = 40;
const ownField = 0.7;
/** Of ln(size): mean and deviation, which give H2020's mean size and nearly its ties for each participation. */
const size = { mean: 1.2, deviation: 0.8, largest: 150 };
/** A few organisations take part everywhere, most once: organisation n · u^skew for a u between 0 and 1. */
const skew = 2.5;
const kinds = ["company", "company", "university", "institute"];
const countries = ["KR", "DE", "FR", "ES", "IT", "NL", "SE"];

/**
 * Writes a table of so many participations in the native layout: activities with sizes as H2020's are, each in one field, from
 * which most of its participants come. Seeded: the same number gives the same table.
 */
export async function writeGeneratedTable(file: string, participations: number): Promise<void> {
  const random = seededRandom(1, participations);
  const organisations = Math.round(participations * organisationsPer);
  const out = createWriteStream(file);
  out.write("activity,activity_kind,activity_from,activity_to,organisation,organisation_kind,country,role\n");
  let written = 0;
  for (let activity = 0; written < participations; activity++) {
    const field = Math.floor(fields * random());
    const year = 2014 + Math.floor(8 * random());
    const wanted = Math.min(sizeFrom(random), participations - written);
    const members = new Set<number>();
    for (let tries = 0; members.size < wanted && tries < 4 * wanted + 10; tries++) {
      const rank = Math.floor(organisations * random() ** skew);
      const member = random() < ownField ? rank - (rank % fields) + field : rank;
      if (member < organisations) members.add(member);
    }
    const lines = Array.from(members, (member, k) => {
      const [kind, country] = [kinds[member % kinds.length], countries[member % countries.length]];
      return `a${activity},consortium,${year},${year + 3},o${member},${kind},${country},${k === 0 ? "lead" : "participant"}\n`;
    });
    written += members.size;
    if (!out.write(lines.join(""))) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

function sizeFrom(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(1, Math.min(size.largest, Math.round(Math.exp(size.mean + size.deviation * normal))));
}

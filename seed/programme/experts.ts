import type { Fact } from "../../model/fact.ts";
import { expertEmployers, expertSectors } from "../../model/programme.ts";
import { pick, randomOf } from "./chance.ts";
import type { Country } from "./country.ts";
import { membershipIn } from "./member.ts";
import { activityFact, generatedBy, termsOf } from "./records.ts";

const year = 4;
const available = 0.8;
const managementFields = ["management", "marketing", "personnel"];

/** The pool of experts by employer and sector, as persons without a name. The first of an expert's fields is the sector. */
export function* experts(country: Country): Iterable<Fact> {
  const { totals, parameters, number, members } = country;
  const random = randomOf(parameters.seed, number, "experts");
  const pool = `synthetic/expert-pool/${number + 1}`;
  yield activityFact(
    {
      id: pool,
      kind: "expert-pool",
      names: { en: "Industry-University-Institute Expert Pool", ko: "산학연 전문가 풀" },
      from: "2010",
    },
    "experts",
  );
  let made = 0;
  for (const [k, employer] of expertEmployers.entries()) {
    const employers = members.filter((member) => member.group === employer && membershipIn(member, year));
    for (const [s, sector] of expertSectors.entries())
      for (let i = 0; i < totals.experts[k][s]; i++) {
        const at = pick(random, employers);
        const management = sector === "management";
        yield {
          type: "expert",
          id: `synthetic/expert/${number + 1}-${String(++made).padStart(4, "0")}`,
          employer: at.id,
          pool,
          fields: management ? [sector, pick(random, managementFields)] : [sector],
          ...(!management && { capabilities: termsOf(at.family, 2, random) }),
          available: random() < available,
          provenance: generatedBy("experts"),
        };
      }
  }
}

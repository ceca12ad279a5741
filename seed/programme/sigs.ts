import type { Fact } from "../../model/fact.ts";
import { apportion, randomOf, shuffle } from "./chance.ts";
import type { Country } from "./country.ts";
import { families } from "./families.ts";
import { membershipIn } from "./member.ts";
import { activityFact, participationFact } from "./records.ts";

const year = 4;
const host = "banwol-sihwa";
const founded = "2009-04";
const lateJoin = "2009-12";
const unevenness = 0.4;

/**
 * The SIGs of Banwol-Sihwa: the documented ones stay and count, with the members that they are known to have; so many more and
 * so many members are added that both counts come out, of the end of November 2009 and of December.
 */
export function* sigs(country: Country): Iterable<Fact> {
  const { totals, parameters, number, sites, members, documentedSigs } = country;
  const random = randomOf(parameters.seed, number, "sigs");
  const known = [...documentedSigs.values()].reduce((sum, count) => sum + count, 0);
  const site = sites.findIndex(({ complex }) => complex === host);
  const joining = shuffle(
    random,
    members.filter((member) => member.site === site && membershipIn(member, year)),
  ).slice(0, totals.sigMembers - known);
  const latecomers = new Set(
    shuffle(random, [...joining.keys()]).slice(0, totals.sigMembers - totals.sigMembersBefore),
  );
  const made = Array.from({ length: totals.sigs - documentedSigs.size }, (_, k) => ({
    id: `synthetic/sig/${number + 1}-${String(k + 1).padStart(2, "0")}`,
    family: joining[k].family,
  }));
  for (const [k, { id, family }] of made.entries()) {
    const { names } = families[family];
    yield activityFact(
      {
        id,
        kind: "sig",
        names: { en: `SIG ${k + 1}, ${names.en}`, ko: `${names.ko} SIG ${k + 1}` },
        from: founded,
        complex: host,
      },
      "SIGs",
    );
  }
  const all = [...[...documentedSigs.keys()].map((id) => ({ id })), ...made];
  const sizes = apportion(
    joining.length,
    all.map(() => 1 + unevenness * (2 * random() - 1)),
  );
  let next = 0;
  for (const [k, { id }] of all.entries())
    for (let i = 0; i < sizes[k]; i++, next++)
      yield participationFact(joining[next].id, id, "participant", "SIGs", {
        from: latecomers.has(next) ? lateJoin : founded,
      });
}

import { type SizeBand, sizeBands, supportFields } from "../../model/programme.ts";
import type { Random } from "../../model/seeded-random.ts";
import { firstYearOf, lastYearOf, type Member } from "./member.ts";
import type { SupportedCompany } from "./support-table.ts";

/** Sizes of companies that were never supported: shares of `sizeBands`, about those of the cases. */
const sizesElsewhere = [0.62, 0.14, 0.12, 0.1, 0.02];

/**
 * Says which member companies the supported ones are, the more active the sooner: one that was a member in all the years
 * from its first case to its last, as long as there is one. Gives every company its size.
 */
export function supportedMembers(
  table: readonly SupportedCompany[],
  members: readonly Member[],
  random: Random,
): Map<SupportedCompany, Member> {
  const free = inWeightedOrder(
    members.filter(({ group }) => group === "company"),
    random,
  );
  const chosen = new Map<SupportedCompany, Member>();
  const taken = new Set<Member>();
  const spans = table.map((company) => {
    const years = [...company.cases.keys()].map((cell) => Math.floor(cell / supportFields.length));
    return { company, first: Math.min(...years), last: Math.max(...years) };
  });
  // Long spans first: fewest were members for so long.
  spans.sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { company, first, last } of spans) {
    const one =
      free.find((member) => !taken.has(member) && firstYearOf(member) <= first && last <= lastYearOf(member)) ??
      free.find((member) => !taken.has(member));
    if (!one) throw new RangeError("there are fewer member companies than supported ones");
    taken.add(one);
    chosen.set(company, one);
    one.sizeBand = company.size;
  }
  for (const member of free) member.sizeBand ??= drawnSize(random);
  return chosen;
}

/** As if drawn by weight one after the other (Efraimidis & Spirakis 2006, doi:10.1016/j.ipl.2005.11.003). */
function inWeightedOrder(members: readonly Member[], random: Random): Member[] {
  return members
    .map((member) => ({ member, at: random() ** (1 / member.weight) }))
    .sort((a, b) => b.at - a.at)
    .map(({ member }) => member);
}

export function drawnSize(random: Random): SizeBand {
  let left = random();
  for (const [k, share] of sizesElsewhere.entries()) {
    left -= share;
    if (left < 0) return sizeBands[k];
  }
  return sizeBands[0];
}

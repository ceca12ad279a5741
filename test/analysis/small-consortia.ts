import { coverByWords } from "../../analysis/consortia/capability-cover.ts";
import type { ConsortiumNeed } from "../../analysis/consortia/consortium-need.ts";
import { type GroupGains, groupGains } from "../../analysis/consortia/group-gains.ts";
import { positionsLeft, positionsOf } from "../../analysis/consortia/positions.ts";
import { type TeamProblem, teamProblem } from "../../analysis/consortia/team-problem.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { indexNamed } from "../../analysis/integration/indexes.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Fact } from "../../model/fact.ts";
import type { Organisation } from "../../model/organisation.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { networkOf } from "./network-as-lists.ts";
import { activity, consortium, organisation, takesPart } from "./some-facts.ts";

export const kinds = ["company", "university", "institute"] as const;
export const zones = ["east", "north", "west"];
const skills = ["mould steel", "steel coating", "laser"];

export interface SmallCase {
  readonly organisations: readonly Organisation[];
  readonly consortia: readonly (readonly string[])[];
}

export function smallCase(seed: number, count: number): SmallCase {
  const random = seededRandom(seed);
  const among = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)];
  const organisations = Array.from({ length: count }, (_, k) =>
    organisation(`o${String(k).padStart(2, "0")}`, {
      kind: among(kinds),
      ...(random() < 0.8 && { place: { zone: among(zones) } }),
      capabilities: skills.filter(() => random() < 0.3),
    }),
  );
  const consortia = Array.from({ length: Math.floor(count * 0.7) }, () => {
    const members = new Set<string>();
    const size = 2 + Math.floor(random() * 2);
    while (members.size < size) members.add(among(organisations).id);
    return [...members];
  });
  return { organisations, consortia };
}

export function recordsOf({ organisations, consortia }: SmallCase): Fact[] {
  return [
    ...consortia.flatMap((members, k) => [
      activity(`c${k}`, { from: "2008" }),
      ...members.map((id, m) => takesPart(id, `c${k}`, { role: m === 0 ? "lead" : "participant" })),
    ]),
    ...organisations,
  ];
}

export const usual: ConsortiumNeed = {
  requires: [
    { kinds: ["company"], count: 2 },
    { kinds: ["university", "institute"], count: 1 },
  ],
  terms: ["mould", "COATING"],
  include: [],
  exclude: [],
  among: {},
  weights: { coverage: 40, trust: 20, novelty: 10, zones: 15, integration: 15 },
};

export function indexOfNetwork(facts: Facts) {
  const network = networkOf();
  const selection = selectActivities(facts, network);
  const ties = selectedTies(selection);
  const asked = { by: "zone", placing: "zones" } as const;
  return { facts, network, selection, ties, index: indexNamed("integration"), asked };
}

export function problemIn(facts: Facts, need: ConsortiumNeed, also: readonly number[] = []) {
  const input = indexOfNetwork(facts);
  const gains = groupGains(input, unwatched);
  const problem = teamProblem({ facts, ties: input.ties, need, coverOf: coverByWords(facts), gains, also });
  return { ...input, gains, problem };
}

/** The share of a capability's words that are said of an organisation, where it is more than half. */
function plainCover({ capabilities = [] }: Organisation, term: string): number {
  const wordsIn = (text: string) =>
    text
      .toLowerCase()
      .split(" ")
      .map((word) => word.replace(/s$/, ""));
  const own = capabilities.flatMap(wordsIn);
  const asked = wordsIn(term);
  const share = asked.filter((word) => own.includes(word)).length / asked.length;
  return share > 0.5 ? share : 0;
}

/** Score from the records and nothing else, but for the gains of groups. */
export function plainScore(
  { organisations, consortia }: SmallCase,
  need: ConsortiumNeed,
  gain: (a: string, b: string) => number | undefined,
  members: readonly string[],
): number {
  const at = (id: string) => organisations.find((one) => one.id === id)!;
  const pairs = members.flatMap((a, k) => members.slice(k + 1).map((b) => [a, b] as const));
  const mean = (of: (a: string, b: string) => number) =>
    pairs.reduce((sum, [a, b]) => sum + of(a, b), 0) / pairs.length;
  const together = (a: string, b: string) => consortia.filter((team) => team.includes(a) && team.includes(b)).length;
  const covered = need.terms.map((term) => Math.max(...members.map((id) => plainCover(at(id), term))));
  const hasZones = organisations.some(({ place }) => place?.zone !== undefined);
  const values: Record<keyof ConsortiumNeed["weights"], number | undefined> = {
    coverage: need.terms.length > 0 ? covered.reduce((sum, one) => sum + one, 0) / need.terms.length : undefined,
    trust: mean((a, b) => together(a, b) / (together(a, b) + 1)),
    novelty: mean((a, b) => (together(a, b) === 0 ? 1 : 0)),
    zones: hasZones
      ? mean((a, b) => {
          const [x, y] = [at(a).place?.zone, at(b).place?.zone];
          return x !== undefined && y !== undefined && x !== y ? 1 : 0;
        })
      : undefined,
    integration: gain(members[0], members[1]) === undefined ? undefined : mean((a, b) => gain(a, b)!),
  };
  const defined = Object.entries(values).filter(([, value]) => value !== undefined) as [keyof typeof values, number][];
  const all = defined.reduce((sum, [name]) => sum + need.weights[name], 0);
  return defined.reduce((sum, [name, value]) => sum + (need.weights[name] / all) * value, 0);
}

export const idsOf = (facts: Facts, { pool }: TeamProblem, members: readonly number[]) =>
  members.map((place) => stringAt(facts.organisations.ids, pool[place])).sort();

/** All teams that meet the requirements, by trying every set. */
export function allTeams({ organisations }: SmallCase, need: ConsortiumNeed): string[][] {
  const positions = positionsOf(need);
  const size = positions.reduce((sum, { count }) => sum + count, 0);
  const teams: string[][] = [];
  const always = [...need.include, ...(need.lead && "organisation" in need.lead ? [need.lead.organisation] : [])];
  const may = organisations.filter(
    ({ id, place }) =>
      always.includes(id) ||
      (!need.exclude.includes(id) && (need.among.zones === undefined || need.among.zones.includes(place?.zone ?? ""))),
  );
  const extend = (team: readonly Organisation[], from: number) => {
    if (team.length === size) {
      const isMet = positionsLeft(
        positions,
        team.map(({ kind }) => kind),
      ).some((left) => left.every((count) => count === 0));
      if (isMet && always.every((id) => team.some((one) => one.id === id))) teams.push(team.map(({ id }) => id));
      return;
    }
    for (let next = from; next < may.length; next++) extend([...team, may[next]], next + 1);
  };
  extend([], 0);
  return teams;
}

export const search = { seed: 1, work: 1_000_000 };

export function gainBetween(facts: Facts, gains: GroupGains | string) {
  return (a: string, b: string) => {
    if (typeof gains === "string") return undefined;
    const [c, d] = [a, b].map((id) => gains.groupOf[indexOfId(facts.organisations, id)]);
    return gains.shares[c * gains.groups + d];
  };
}

export const byHand: readonly Fact[] = [
  ...consortium("a", ["x", "u"], { from: "2008" }),
  ...consortium("b", ["x", "u"], { from: "2009", topics: ["Laser welding"] }),
  organisation("x", { place: { zone: "east" }, capabilities: ["Mould steel"] }),
  organisation("y", { place: { zone: "west" }, industries: ["Surface coating"] }),
  organisation("z", { place: { zone: "west" } }),
  organisation("u", { kind: "university", place: { zone: "east" } }),
];

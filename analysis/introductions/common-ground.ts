import { activityKinds, tieKinds } from "../../model/activity.ts";
import { type Organisation, type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import type { Facts, OrganisationTable } from "../facts/facts.ts";
import { foldedForSearch } from "../facts/searchable.ts";
import { stringAt } from "../facts/string-column.ts";

/** From the narrowest to the widest. */
export const sharedPlaces = ["complex", "city", "region", "zone", "country"] as const;
export const sharedTerms = ["capability", "industry"] as const;

/** What two organisations have in common that is no tie. */
export interface CommonGround {
  /** Indices in the facts of what both take part in, whatever their role and whenever. */
  readonly activities: readonly number[];
  /** The narrowest place that both are in. */
  readonly place?: { readonly grouping: (typeof sharedPlaces)[number]; readonly value: string };
  /** What both can do or are in, as the organisation asked about words it. */
  readonly terms: readonly { readonly kind: (typeof sharedTerms)[number]; readonly term: string }[];
  /** The kind of both, where it is one; two that have nothing else in common are not near by it. */
  readonly kind?: OrganisationKind;
}

const ties = new Set(tieKinds.map((kind) => activityKinds.indexOf(kind)));

/** What an organisation has in common with others, by their index in the facts; who has nothing in common with it is absent. O(organisations) and what it takes part in. */
export function commonGround(facts: Facts, organisation: number): Map<number, CommonGround> {
  const activities = sharedActivities(facts, organisation);
  const places = sharedPlace(facts, organisation);
  const terms = sharedWords(facts, organisation);
  const kinds = facts.organisations.kind;
  const ground = new Map<number, CommonGround>();
  for (let other = 0; other < facts.organisations.count; other++) {
    if (other === organisation) continue;
    const place = places(other);
    const common = activities.get(other) ?? [];
    const words = terms.get(other) ?? [];
    if (!place && common.length === 0 && words.length === 0) continue;
    const isOfOneKind = kinds[other] === kinds[organisation];
    ground.set(other, {
      activities: common,
      ...(place && { place }),
      terms: words,
      ...(isOfOneKind && { kind: organisationKinds[kinds[other]] }),
    });
  }
  return ground;
}

/** Who has more in common: shared activities before a shared place, a narrow place before a wide one, then shared terms, then being of one kind. */
export function compareGround(a: CommonGround, b: CommonGround): number {
  const narrowness = ({ place }: CommonGround) =>
    place ? sharedPlaces.length - sharedPlaces.indexOf(place.grouping) : 0;
  return (
    b.activities.length - a.activities.length ||
    narrowness(b) - narrowness(a) ||
    b.terms.length - a.terms.length ||
    Number(b.kind !== undefined) - Number(a.kind !== undefined)
  );
}

function sharedActivities({ activities, participations }: Facts, organisation: number): Map<number, number[]> {
  const { ofOrganisation, byOrganisation, ofActivity } = participations;
  const own = new Set<number>();
  for (let at = ofOrganisation[organisation]; at < ofOrganisation[organisation + 1]; at++) {
    const activity = participations.activity[byOrganisation[at]];
    if (ties.has(activities.kind[activity])) own.add(activity);
  }
  const shared = new Map<number, number[]>();
  for (const activity of own) {
    let last = organisation;
    for (let p = ofActivity[activity]; p < ofActivity[activity + 1]; p++) {
      const other = participations.organisation[p];
      // Participations of one organisation stand together.
      if (other === organisation || other === last) continue;
      last = other;
      shared.set(other, [...(shared.get(other) ?? []), activity]);
    }
  }
  return shared;
}

function sharedPlace({ organisations }: Facts, organisation: number): (other: number) => CommonGround["place"] {
  const own = sharedPlaces.flatMap((grouping) => {
    const { codes, values } = organisations.groupings[grouping];
    const code = codes[organisation];
    return code < 0 ? [] : [{ grouping, codes, code, value: values[code] }];
  });
  return (other) => {
    const narrowest = own.find(({ codes, code }) => codes[other] === code);
    return narrowest && { grouping: narrowest.grouping, value: narrowest.value };
  };
}

/** Folded term, with its kind before it → who has it. */
const termsOf = new WeakMap<OrganisationTable, ReadonlyMap<string, readonly number[]>>();

function sharedWords({ organisations }: Facts, organisation: number): Map<number, CommonGround["terms"][number][]> {
  const own = termsIn(organisations, organisation);
  const shared = new Map<number, CommonGround["terms"][number][]>();
  if (own.length === 0) return shared;
  const known = termsOf.get(organisations) ?? readTerms(organisations);
  termsOf.set(organisations, known);
  const seen = new Set<string>();
  for (const { kind, term } of own) {
    const key = termKey(kind, term);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const other of known.get(key) ?? []) shared.set(other, [...(shared.get(other) ?? []), { kind, term }]);
  }
  return shared;
}

function readTerms(organisations: OrganisationTable): Map<string, number[]> {
  const known = new Map<string, number[]>();
  for (let i = 0; i < organisations.count; i++)
    for (const key of new Set(termsIn(organisations, i).map(({ kind, term }) => termKey(kind, term)))) {
      const others = known.get(key);
      if (others) others.push(i);
      else known.set(key, [i]);
    }
  return known;
}

function termsIn({ records }: OrganisationTable, index: number): CommonGround["terms"] {
  const text = stringAt(records, index);
  // Where a record has neither, it is not decoded.
  if (!text.includes('"industries":') && !text.includes('"capabilities":')) return [];
  const { capabilities = [], industries = [] } = JSON.parse(text) as Organisation;
  return [
    ...capabilities.map((term) => ({ kind: "capability" as const, term })),
    ...industries.map((term) => ({ kind: "industry" as const, term })),
  ];
}

function termKey(kind: string, term: string): string {
  return `${kind} ${foldedForSearch(term)}`;
}

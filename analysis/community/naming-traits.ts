import type { Trait } from "./group-traits.ts";

/** Places that have a name in every language. */
const namedPlaces = new Set(["complex", "hub", "zone", "country"]);
const otherPlaces = new Set(["region", "city"]);
const themes = new Set(["industry", "topic", "programme"]);
/** What fewer of a group have than this share does not name it. */
const leastShare = 0.2;
const mostParts = 2;

/**
 * The traits that name a group: of those that at least a fifth of it has the least likely ones, one of where it is, one of what it
 * works on, one of what it is made of, two at most, in this order; a region or city only where no place stands that has a name in every language.
 * None where it has no such trait.
 */
export function namingTraits(traits: readonly Trait[]): Trait[] {
  const named = new Set<string>();
  const naming: Trait[] = [];
  const common = traits.filter(({ here, size }) => here >= leastShare * size);
  const hasNamedPlace = common.some((trait) => isAmong(trait, namedPlaces));
  for (const trait of common) {
    const about = aboutWhat(trait);
    if (naming.length === mostParts || named.has(about)) continue;
    if (hasNamedPlace && isAmong(trait, otherPlaces)) continue;
    named.add(about);
    naming.push(trait);
  }
  const order = ["place", "theme", "make"];
  return naming.sort((a, b) => order.indexOf(aboutWhat(a)) - order.indexOf(aboutWhat(b)));
}

function aboutWhat(trait: Trait): "place" | "theme" | "make" {
  if (isAmong(trait, namedPlaces) || isAmong(trait, otherPlaces)) return "place";
  return themes.has(trait.grouping) ? "theme" : "make";
}

function isAmong({ grouping, of }: Trait, places: ReadonlySet<string>): boolean {
  return of === "organisations" && places.has(grouping);
}

import { byCodeUnit } from "../../model/id.ts";

/** The three of the triple helix by the letters that the API has for them. */
export const sphereLetters = { university: "U", industry: "I", government: "G" } as const;

/** `company:I,university:U`: the letter of each kind of organisation that counts. */
export function readSpheres(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(",").map((part) => part.split(":"));
  return new Map(pairs.filter(([kind, letter]) => kind && letter).map(([kind, letter]) => [kind, letter]));
}

/** As the API writes it, so that the same choice is the same address. */
export function writeSpheres(letters: ReadonlyMap<string, string>): string {
  return [...letters]
    .map((pair) => pair.join(":"))
    .sort(byCodeUnit)
    .join(",");
}

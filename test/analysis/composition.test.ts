import { expect, test } from "vitest";
import { compositionOf, compositions } from "../../analysis/helix/composition.ts";
import type { OrganisationKind } from "../../model/organisation.ts";

const word: Record<string, OrganisationKind> = {
  c: "company",
  u: "university",
  i: "institute",
  g: "government",
  s: "support",
  a: "association",
};
const of = (letters: string) => compositionOf([...letters].map((letter) => word[letter]));

test.each([
  ["c", "single"],
  ["cc", "industry-industry"],
  ["ci", "industry-institute"],
  ["cii", "industry-institute"],
  ["cu", "industry-university"],
  ["cuu", "industry-university"],
  ["cci", "industry-industry-institute"],
  ["ccu", "industry-industry-university"],
  ["cui", "industry-university-institute"],
  ["cccui", "industry-university-institute"],
  ["u", "no-industry"],
  ["ui", "no-industry"],
])("%s is %s", (letters, composition) => {
  expect(of(letters)).toEqual({ composition, supported: false });
});

test("government and supporting bodies change no class and are noted", () => {
  for (const letters of ["c", "cc", "ci", "cu", "cci", "ccu", "cui", "u"])
    for (const other of ["g", "s", "a"])
      expect(of(letters + other)).toEqual({ composition: of(letters)!.composition, supported: true });
});

test("without company, university and institute there is no class", () => {
  expect(of("")).toBeUndefined();
  expect(of("gs")).toBeUndefined();
});

test("the order of participants does not matter, and every class is reached", () => {
  const reached = new Set<string>();
  for (let c = 0; c <= 3; c++)
    for (let u = 0; u <= 2; u++)
      for (let i = 0; i <= 2; i++) {
        const letters = "c".repeat(c) + "u".repeat(u) + "i".repeat(i);
        const forward = of(letters);
        expect(of([...letters].reverse().join(""))).toEqual(forward);
        if (forward) reached.add(forward.composition);
      }
  expect([...reached].sort()).toEqual([...compositions].sort());
});

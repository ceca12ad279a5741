import { z } from "zod";
import { byCodeUnit } from "../../model/id.ts";
import { type OrganisationKind, organisationKinds } from "../../model/organisation.ts";
import { reason } from "../../model/reason.ts";
import type { Facts } from "../facts/facts.ts";
import { sharedInt32 } from "../facts/shared-arrays.ts";
import { type NodeGroups, nodeGroups } from "../ties/node-groups.ts";

/** The three of the triple helix, by the letter that stands for each. */
export const spheres = { U: "university", I: "industry", G: "government" } as const;
export type Sphere = (typeof spheres)[keyof typeof spheres];
/** In the order of the letters. */
export const sphereIds: readonly Sphere[] = Object.values(spheres);

/** Which kinds of organisation are in which sphere. A kind that is in none takes part without counting. */
export type SphereKinds = Readonly<Record<Sphere, readonly OrganisationKind[]>>;

const usual = "university:U,institute:U,company:I,government:G,support:G,agency:G";

/** `kind:letter`, comma-separated; the same mapping is the same text, however it was spelled. */
export const spheresSchema = z
  .string()
  .max(300)
  .transform((text, context): string => {
    const sphereOf = new Map<string, string>();
    for (const part of text.split(",").map((piece) => piece.trim())) {
      const [kind, letter, ...rest] = part.split(":");
      const isKnown = (organisationKinds as readonly string[]).includes(kind) && Object.hasOwn(spheres, letter ?? "");
      if (!isKnown || rest.length > 0) {
        const values = { part, kinds: organisationKinds.join(", "), letters: Object.keys(spheres).join(", ") };
        context.addIssue({ code: "custom", ...reason("sphere", values), input: text });
        return z.NEVER;
      }
      if (sphereOf.has(kind)) {
        context.addIssue({ code: "custom", ...reason("sphereTwice", { kind }), input: text });
        return z.NEVER;
      }
      sphereOf.set(kind, letter);
    }
    return written(sphereOf);
  })
  .default(written(new Map(usual.split(",").map((part) => part.split(":") as [string, string]))))
  .describe(
    `Which kinds of organisation are university (U), industry (I) and government (G): kind:letter, comma-separated. A kind not named is in none. Default ${usual}.`,
  );

function written(sphereOf: ReadonlyMap<string, string>): string {
  return [...sphereOf]
    .map((pair) => pair.join(":"))
    .sort(byCodeUnit)
    .join(",");
}

/** What a text that the schema has accepted says. */
export function sphereKinds(text: string): SphereKinds {
  const pairs = text.split(",").map((part) => part.split(":"));
  const kindsOf = (letter: string) =>
    organisationKinds.filter((kind) => pairs.some(([k, l]) => k === kind && l === letter));
  return { university: kindsOf("U"), industry: kindsOf("I"), government: kindsOf("G") };
}

/** The sphere of each node; those whose kind is in none are in the group without a value. */
export function sphereGroups(facts: Facts, organisations: Uint32Array, text: string): NodeGroups {
  const values = [...sphereIds].sort(byCodeUnit);
  const kinds = sphereKinds(text);
  const codeOf = organisationKinds.map((kind) => values.findIndex((sphere) => kinds[sphere].includes(kind)));
  const codes = sharedInt32(facts.organisations.count);
  facts.organisations.kind.forEach((kind, i) => {
    codes[i] = codeOf[kind];
  });
  return nodeGroups(organisations, { codes, values });
}

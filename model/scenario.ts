import { z } from "zod";
import { type ActivityKind, tieKinds } from "./activity.ts";
import { idSchema } from "./id.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { reason } from "./reason.ts";

/** One thing that would be otherwise. */
export type ScenarioChange =
  | {
      readonly type: "add";
      /** `relation` is a tie of two. */
      readonly kind: ActivityKind;
      /** The first one leads it, but for a relation. */
      readonly members: readonly string[];
      /** Without one it is of the time that is looked at. */
      readonly date?: PartialDate;
      /** Only of a relation: the strength that it states. */
      readonly value?: number;
    }
  | { readonly type: "join"; readonly organisation: string; readonly activity: string }
  | { readonly type: "remove"; readonly organisation: string };

export const mostChanges = 100;
export const mostMembers = 50;
const longest = 6000;

/** What a relation may state as its strength. */
export const leastStrength = 0.000001;
export const mostStrength = 1_000_000;

export function isStrength(value: number): boolean {
  return value >= leastStrength && value <= mostStrength;
}

/** What parts a written change, and so is escaped within an id. */
const signs = /[%,:;]/g;

/**
 * Changes in one line, as they stand in a query string: parted by `;`. `consortium:a,b,c` adds one, `sig:a,b:2009` with its date, `relation:a,b`
 * and `relation:a,b::3` a tie of two, with the strength that it states; `join:a:activity` lets one take part, `remove:a` takes one out.
 * In ids `%`, `,`, `:` and `;` are written %25, %2C, %3A and %3B.
 */
export function writeChanges(changes: readonly ScenarioChange[]): string {
  const id = (text: string) => text.replace(signs, encodeURIComponent);
  return changes
    .map((change) => {
      if (change.type === "remove") return `remove:${id(change.organisation)}`;
      if (change.type === "join") return `join:${id(change.organisation)}:${id(change.activity)}`;
      const { kind, members, date, value } = change;
      const after = [date ?? "", value === undefined ? "" : String(value)];
      while (after.at(-1) === "") after.pop();
      return [kind, members.map(id).join(","), ...after].join(":");
    })
    .join(";");
}

/** A change as it is written, undefined where it is none. */
function readChange(part: string): ScenarioChange | undefined {
  const [type, ...rest] = part.split(":");
  const ids = (text: string): string[] | undefined => {
    try {
      const read = text.split(",").map(decodeURIComponent);
      return read.every((one) => idSchema.safeParse(one).success) ? read : undefined;
    } catch {
      return undefined;
    }
  };
  const one = (text: string | undefined) => {
    const read = text === undefined ? undefined : ids(text);
    return read?.length === 1 ? read[0] : undefined;
  };
  if (type === "remove") {
    const organisation = one(rest[0]);
    return organisation === undefined || rest.length !== 1 ? undefined : { type, organisation };
  }
  if (type === "join") {
    const [organisation, activity] = [one(rest[0]), one(rest[1])];
    if (organisation === undefined || activity === undefined || rest.length !== 2) return undefined;
    return { type, organisation, activity };
  }
  const kind = tieKinds.find((candidate) => candidate === type);
  const members = rest[0] === undefined ? undefined : ids(rest[0]);
  const [, date = "", written = ""] = rest;
  const value = written === "" ? undefined : Number(written);
  const isDated = date === "" || partialDateSchema.safeParse(date).success;
  const isValued = value === undefined || (kind === "relation" && isStrength(value));
  if (!kind || !members || rest.length > 3 || !isDated || !isValued) return undefined;
  if (members.length < 2 || members.length > (kind === "relation" ? 2 : mostMembers)) return undefined;
  return { type: "add", kind, members, ...(date !== "" && { date }), ...(value !== undefined && { value }) };
}

export const changesSchema = z
  .string()
  .max(longest)
  .transform((text, context): readonly ScenarioChange[] => {
    const parts = text.split(";").filter((part) => part !== "");
    if (parts.length > mostChanges) {
      context.addIssue({
        code: "custom",
        ...reason("changesTooMany", { changes: String(parts.length), most: String(mostChanges) }),
        input: text,
      });
      return z.NEVER;
    }
    return parts.map((part) => {
      const change = readChange(part);
      if (change) return change;
      context.addIssue({
        code: "custom",
        ...reason("change", { part, kinds: tieKinds.join(", "), most: String(mostMembers) }),
        input: text,
      });
      return z.NEVER;
    });
  })
  .describe(
    "What would be otherwise, parted by “;”: consortium:a,b,c adds one of these organisations, sig:a,b:2009 with its date, relation:a,b::3 a tie with the strength that it states; join:a:activity, remove:a. The first member leads. In ids % , : ; are written %25 %2C %3A %3B.",
  );

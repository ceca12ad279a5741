import { z } from "zod";
import { idSchema } from "./id.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { liveEntries } from "./journal-entry.ts";
import { organisationKinds } from "./organisation.ts";
import { daySpan, partialDateSchema } from "./partial-date.ts";
import { supportFields } from "./programme.ts";
import { reason } from "./reason.ts";

/** On which way a difficulty is solved: the five of the booklet. */
export const caseRoutes = ["agency", "network", "policy-programme", "coordinator", "team"] as const;
export type CaseRoute = (typeof caseRoutes)[number];

/** How far a case has come. `unmatched`: closed without anyone who could help. */
export const caseStates = ["open", "project", "evaluated", "done", "continued", "unmatched"] as const;
export type CaseState = (typeof caseStates)[number];

/** After how many years it is asked what came of a case. */
export const outcomeYears = [1, 3] as const;

const words = (most: number) => z.string().trim().min(1).max(most);

/** A company that no dataset has yet, in three fields. */
export const newcomerSchema = z.strictObject({
  kind: z.enum(organisationKinds),
  complex: idSchema.describe("Where it is: a complex of the dataset."),
  makes: words(500).describe("What it makes or does, in its own words."),
});
export type Newcomer = z.output<typeof newcomerSchema>;

/** A call: somebody has a difficulty. */
export const openedCaseSchema = z
  .strictObject({
    company: idSchema.optional().describe("Whose case it is: an organisation of the dataset. Else `newcomer`."),
    newcomer: newcomerSchema.optional(),
    need: words(2000).describe("The difficulty in free words, Korean or English."),
    field: z.enum(supportFields),
    route: z.enum(caseRoutes).optional(),
    on: partialDateSchema.optional().describe("When they called. Without it, the day on which it is written down."),
  })
  .check((context) => {
    const { company, newcomer } = context.value;
    if ((company === undefined) === (newcomer === undefined))
      context.issues.push({ code: "custom", ...reason("caseOfWhom"), input: context.value });
  });
export type OpenedCase = z.output<typeof openedCaseSchema>;
/** As the journal holds it: its day is settled. */
const settledCaseSchema = openedCaseSchema.safeExtend({ on: partialDateSchema });

/** What is written down about a case later: what is left out stays as it was. */
export const caseNoteSchema = z
  .strictObject({
    case: idSchema.describe("The entry of the journal that opened it."),
    on: partialDateSchema.optional().describe("When it was so. Without it, the day on which it is written down."),
    state: z.enum(caseStates).optional(),
    route: z.enum(caseRoutes).optional(),
    partners: z
      .array(idSchema)
      .max(50)
      .optional()
      .describe("Who helps: organisations. Instead of those before; an empty list: none any more."),
    experts: z
      .array(idSchema)
      .max(50)
      .optional()
      .describe("Who helps: persons of the expert pools. Instead of those before; an empty list: none any more."),
    outcome: z
      .strictObject({
        years: z.union(outcomeYears.map((years) => z.literal(years))).describe("After how many years."),
        words: words(1000),
      })
      .optional(),
    text: words(2000).optional(),
  })
  .check((context) => {
    const { case: _, on: __, ...said } = context.value;
    if (Object.values(said).every((value) => value === undefined))
      context.issues.push({ code: "custom", ...reason("caseNoteEmpty"), input: context.value });
  });
export type CaseNote = z.output<typeof caseNoteSchema>;
const settledNoteSchema = caseNoteSchema.safeExtend({ on: partialDateSchema });

type Signed = Pick<JournalEntry, "id" | "at" | "by">;
export type WrittenNote = Signed & { readonly note: z.output<typeof settledNoteSchema> };

/** A case as the journal has it by its last entry. */
export interface JournalCase extends Signed {
  readonly opened: z.output<typeof settledCaseSchema>;
  readonly state: CaseState;
  readonly route?: CaseRoute;
  /** Ids of organisations, and of persons of the expert pools. */
  readonly partners: readonly string[];
  readonly experts: readonly string[];
  readonly outcomes: readonly {
    readonly years: (typeof outcomeYears)[number];
    readonly words: string;
    readonly on: string;
  }[];
  /** In the order of their days. */
  readonly notes: readonly WrittenNote[];
}

/** The cases of a journal, in the order in which they were opened. What was undone does not count. */
export function casesOfJournal(journal: readonly JournalEntry[]): JournalCase[] {
  const notes = Map.groupBy(
    liveEntries(journal, "case-note").map(({ id, at, by, body }) => ({
      ...{ id, at, by },
      note: settledNoteSchema.parse(body),
    })),
    ({ note }) => note.case,
  );
  return liveEntries(journal, "case").map(({ id, at, by, body }) => {
    const opened = settledCaseSchema.parse(body);
    return asNoted({ id, at, by, opened }, notesByDay(notes.get(id) ?? []));
  });
}

/** A case as far as it had been noted of a day; days known to the month or year count from their first. */
export function caseOn({ id, at, by, opened, notes }: JournalCase, day: number): JournalCase {
  return asNoted(
    { id, at, by, opened },
    notes.filter(({ note }) => daySpan(note.on).first <= day),
  );
}

function asNoted(opening: Signed & Pick<JournalCase, "opened">, own: readonly WrittenNote[]): JournalCase {
  const last = <K extends "state" | "route" | "partners" | "experts">(key: K) =>
    own.findLast(({ note }) => note[key] !== undefined)?.note[key];
  return {
    ...opening,
    state: last("state") ?? "open",
    route: last("route") ?? opening.opened.route,
    partners: last("partners") ?? [],
    experts: last("experts") ?? [],
    outcomes: outcomeYears.flatMap((years) => {
      const said = own.findLast(({ note }) => note.outcome?.years === years)?.note;
      return said?.outcome ? [{ ...said.outcome, on: said.on }] : [];
    }),
    notes: own,
  };
}

/** Notes as they were written down, each put before those at the end that are of wholly later days. */
export function notesByDay(written: readonly WrittenNote[]): WrittenNote[] {
  const ordered: WrittenNote[] = [];
  for (const one of written) {
    const { last } = daySpan(one.note.on);
    const place = ordered.findLastIndex(({ note }) => daySpan(note.on).first <= last) + 1;
    ordered.splice(place, 0, one);
  }
  return ordered;
}

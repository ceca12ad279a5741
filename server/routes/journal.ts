import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type JournalEntry, journalKinds } from "../../model/journal-entry.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { requireRole } from "../access/caller.ts";
import { entryAnswer, journalSchema, mayAdd, mayRead, newEntrySchema } from "../contract/journal.ts";
import { datasetPath, datasetPathWith, idInPath, languageShape } from "../contract/parameters.ts";
import { mayActAs, type Role } from "../contract/role.ts";
import { jsonAnswer } from "../http/answer.ts";
import { receiveJson } from "../http/receive-json.ts";
import { defineRoute } from "../http/route.ts";
import { appendJudged } from "../results/append-judged.ts";
import { refuseUndo } from "../results/refuse-undo.ts";
import { settleEntry } from "../results/settle-entry.ts";
import { json } from "./declared-answers.ts";

const created = { 201: { description: "Added.", content: { "application/json": entryAnswer } } };

export const getJournal = defineRoute({
  id: "getJournal",
  method: "get",
  path: "/datasets/{dataset}/journal",
  role: "viewer",
  summary: "What people added by hand, with who and when, and what was undone",
  params: datasetPath,
  query: z.strictObject({
    kind: z.enum(journalKinds).optional().describe("Only entries of this kind, and what undoes them."),
    ...languageShape,
  }),
  answers: json("In the order in which they were added.", journalSchema),
  errors: ["dataset_unknown", "store_unreachable"],
  async handle({ params: { dataset }, query: { kind }, services, caller }) {
    services.catalogue.versionsOf(dataset);
    const journal = await services.connection.get().journal(dataset);
    const undoneBy = new Map(journal.map(({ id, undoes }) => [undoes, id]));
    const kindOf = new Map(journal.map((entry) => [entry.id, entry.kind]));
    return jsonAnswer({
      dataset: { id: dataset },
      version: journal.length,
      mayAdd: Object.entries(mayAdd).flatMap(([added, role]) =>
        mayActAs(caller.role, role) && !services.settings.readOnly ? [added] : [],
      ),
      entries: journal
        .filter((entry) => {
          const added = kindOf.get(entry.undoes ?? entry.id) ?? entry.kind;
          return (kind === undefined || added === kind) && mayActAs(caller.role, roleToRead(added));
        })
        .map((entry) => ({ ...entry, undoneBy: undoneBy.get(entry.id) })),
    });
  },
});

function roleToRead(kind: JournalEntry["kind"]): Role {
  return kind in mayRead ? mayRead[kind as keyof typeof mayRead] : "viewer";
}

export const addToJournal = defineRoute({
  id: "addToJournal",
  method: "post",
  path: "/datasets/{dataset}/journal",
  role: "broker",
  writes: true,
  summary:
    "Adds an entry: an introduction, a case or a note on one, or the changes of a what-if, by a broker; a target, by the headquarters",
  params: datasetPath,
  query: z.strictObject(languageShape),
  body: { type: "application/json", schema: newEntrySchema },
  answers: created,
  errors: [
    "dataset_unknown",
    "body_invalid",
    "body_too_large",
    "media_type_unsupported",
    "figure_unknown",
    "grouping_unknown",
    "version_unknown",
    "version_gone",
    "organisation_unknown",
    "complex_unknown",
    "case_unknown",
    "expert_unknown",
    "activity_unknown",
    "scenario_member_twice",
    "scenario_removed_takes_part",
    "entry_taken",
    "entry_undone",
    "store_unreachable",
  ],
  async handle({ params: { dataset }, request, services, caller, language }) {
    const version = services.catalogue.version(dataset, undefined);
    const asked = await receiveJson(request, newEntrySchema, language);
    requireRole(caller, mayAdd[asked.kind]);
    const { kind, id = randomUUID() } = asked;
    const added = await appendJudged(services, dataset, async (journal) => {
      const at = services.now().toISOString();
      const body = await settleEntry(asked, { services, version, journal, at, language });
      return { id, at, by: caller.name, kind, body };
    });
    return jsonAnswer(added, {}, 201);
  },
});

export const undoEntry = defineRoute({
  id: "undoEntry",
  method: "post",
  path: "/datasets/{dataset}/journal/{entry}/undo",
  role: "broker",
  writes: true,
  summary: "Takes an entry back, by a later one: what was added and who undid it stay readable",
  params: datasetPathWith({ entry: idInPath }),
  query: z.strictObject(languageShape),
  answers: created,
  errors: ["dataset_unknown", "entry_unknown", "entry_undone", "entry_needed", "store_unreachable"],
  async handle({ params: { dataset, entry: undoes }, services, caller, language }) {
    services.catalogue.versionsOf(dataset);
    const id = randomUUID();
    const added = await appendJudged(services, dataset, (journal) => {
      const kind = journal.find((one) => one.id === undoes)?.kind;
      if (kind === undefined || kind === "undo") throw new TielineError("entry_unknown", { id: undoes });
      requireRole(caller, mayAdd[kind]);
      const at = services.now().toISOString();
      const undo: JournalEntry = { id, at, by: caller.name, kind: "undo", undoes, body: {} };
      refuseUndo(journal, undo, language);
      return undo;
    });
    return jsonAnswer(added, {}, 201);
  },
});

import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { introducerLoads, recordedIntroductions } from "../../analysis/introductions/recorded-introductions.ts";
import type { Introduction } from "../../model/introduction.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { introductionParty } from "../directory/introduction-party.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import type { RouteContext } from "../http/route.ts";
import { introducerItem } from "./answer-with-introductions.ts";
import { activityWords } from "./introduction-words.ts";

interface RecordedQuery {
  readonly version?: number;
}

/** The introductions of the journal as they stand. */
export async function answerWithRecordedIntroductions({
  params,
  query,
  services,
  language,
}: RouteContext<{ dataset: string }, RecordedQuery>): Promise<Answer> {
  const version = services.catalogue.version(params.dataset, query.version);
  const journal = await services.connection.get().journal(params.dataset);
  const facts = await services.facts.get(version);
  const recorded = recordedIntroductions(journal);
  const party = (id: string) => {
    const organisation = indexOfId(facts.organisations, id);
    return organisation < 0 ? [] : [introductionParty(facts, organisation, language)];
  };
  const loads = [...introducerLoads(facts, recorded)].sort(([a, load], [b, other]) => other - load || a - b);
  return jsonAnswer({
    dataset: { id: version.dataset, version: version.version },
    journal: journal.length,
    introductions: recorded.map(({ entry, introduction }) => {
      const [[from], [to]] = [party(introduction.from), party(introduction.to)];
      return {
        ...entry,
        introduction,
        words: standingWords(facts, introduction, language),
        ...(from && { from }),
        ...(to && { to }),
        via: introduction.via.flatMap(party),
      };
    }),
    loads: loads.map(([organisation, load]) => introducerItem(facts, { organisation, marks: [], load }, language)),
  });
}

function standingWords(facts: Facts, { state, on, activity = "" }: Introduction, language: Language): string {
  const say = (path: string, values: Readonly<Record<string, string>> = {}) =>
    message(language, "partners", `introductions.state.${path}`, values);
  if (state === "planned") return on === undefined ? say("planned") : say("plannedFor", { on });
  if (state === "made") return say("made", { on: on ?? "" });
  const index = indexOfId(facts.activities, activity);
  return say("led", { what: index < 0 ? activity : activityWords(facts, index, language) });
}

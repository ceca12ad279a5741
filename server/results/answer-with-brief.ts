import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import {
  type IntroductionPath,
  type Introductions,
  usualMaxIntroductions,
} from "../../analysis/introductions/introductions.ts";
import { introducerLoads, recordedIntroductions } from "../../analysis/introductions/recorded-introductions.ts";
import { layerSets } from "../../model/activity.ts";
import { message } from "../../model/message.ts";
import { displayName, type Language } from "../../model/name.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { isoDay } from "../../model/partial-date.ts";
import { composeBrief } from "../brief/compose-brief.ts";
import { printBrief } from "../brief/print-brief.ts";
import { briefFormats } from "../contract/consortia.ts";
import { organisationRecord } from "../directory/organisation-item.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import type { EvaluatedTeam } from "../tasks/evaluate-team.ts";
import type { WeighedTeam } from "../tasks/team-input.ts";
import { askedTeam } from "./answer-with-consortium.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { mediatingWords } from "./introduction-words.ts";
import { dayAsked } from "./schemes-for-team.ts";
import { teamItem } from "./team-item.ts";
import type { TeamQuery } from "./team-request.ts";

interface BriefQuery extends TeamQuery {
  readonly format?: (typeof briefFormats)[number];
}

/** The numbers of a team, and who leads from its lead to each member to whom it has no tie. */
interface BriefNumbers extends EvaluatedTeam {
  /** Indices in the facts. */
  readonly paths: readonly { readonly target: number; readonly found: Introductions }[];
}

/** One page about a team, to be handed on. */
export async function answerWithBrief(context: RouteContext<{ dataset: string }, BriefQuery>): Promise<Answer> {
  const { query, language, request, services } = context;
  const format = negotiateFormat(request, briefFormats, query.format);
  const { body, version, facts, derived, evaluation } = await askedTeam(context);
  const { dataset, settings, loadedAt } = version;
  const journal = await services.connection.get().journal(dataset);
  return derivedAnswer<BriefNumbers>(context, {
    ...evaluation,
    parameters: { ...evaluation.parameters, journalRead: journal.length },
    analysis: "consortium-brief",
    mediaType: mediaTypes[format],
    async compute(job) {
      const evaluated = await evaluation.compute(job);
      const { selection, network } = await derived(job.cancelled);
      const paths: BriefNumbers["paths"][number][] = [];
      const loads = introducerLoads(facts, recordedIntroductions(journal));
      for (const { from, to: target } of untiedToLead(evaluated.team)) {
        const asked = { from, to: [target], k: 1, loads, maxLoad: usualMaxIntroductions, activities: 1, nearest: 0 };
        const input = { facts, selection, network, asked };
        const found = await services.computing.run("find-introductions", input, { cancelled: job.cancelled });
        paths.push({ target, found });
      }
      return { ...evaluated, paths };
    },
    async render({ team: weighed, paths, ...need }) {
      const brief = composeBrief({
        language,
        body,
        team: teamItem(await derived(), body, query.index, need, weighed, language),
        dataset: {
          id: dataset,
          version: version.version,
          title: displayName({ id: dataset, name: settings.title, names: settings.titles }, language),
          loadedAt,
        },
        reference: isoDay(facts.referenceDay),
        day: isoDay(dayAsked(facts, body.date)),
        layers: tiesText(query as unknown as NetworkParameters, language),
        paths: paths.map(({ target, found }) => ({
          target: stringAt(facts.organisations.ids, target),
          path: found.paths.length > 0 ? pathText(facts, found.paths[0], language) : undefined,
        })),
      });
      // Its library is large, and seldom needed.
      if (format === "docx") return (await import("../brief/brief-document.ts")).briefDocument(brief);
      return printBrief(brief, services.settings);
    },
  });
}

/** The lead and each member to whom it has no tie. */
function untiedToLead({ members, ties }: WeighedTeam) {
  const lead = members.findIndex(({ isLead }) => isLead);
  if (lead < 0) return [];
  const from = members[lead].organisation;
  return members.flatMap(({ organisation: to }, k) => {
    const isTied = ties.some(({ a, b }) => (a === lead && b === k) || (a === k && b === lead));
    return k === lead || isTied ? [] : [{ from, to }];
  });
}

/** Each step with the activity that gives most to its tie. */
function pathText(facts: Facts, { organisations, steps }: IntroductionPath, language: Language): string {
  const names = organisations.map((one) => displayName(organisationRecord(facts, one), language));
  const said = steps.map(({ activities: [{ activity }] }) => mediatingWords(facts, activity, language));
  return said.reduce((text, words, k) => `${text} → ${names[k + 1]} (${words})`, names[0]);
}

/** Which activities the ties are of: whole sets by their name, and the window where there is one. */
function tiesText({ layers, from, to }: NetworkParameters, language: Language): string {
  const titles = (["collaboration", "contact", "membership"] as const).flatMap((set) => {
    const kinds: readonly (keyof typeof layers)[] = layerSets[set];
    if (kinds.every((kind) => layers[kind] === 1)) return message(language, "vocabulary", `layerSet.${set}`);
    return kinds
      .filter((kind) => (layers[kind] ?? 0) > 0)
      .map((kind) => {
        const title = message(language, "vocabulary", `activityKind.${kind}`);
        return layers[kind] === 1 ? title : `${title} × ${layers[kind]}`;
      });
  });
  const window = from === undefined && to === undefined ? [] : [`${from ?? ""}–${to ?? ""}`];
  return [...titles, ...window].join(", ");
}

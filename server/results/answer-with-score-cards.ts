import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { placeFrom } from "../../analysis/integration/place.ts";
import { placeGrouping } from "../../analysis/integration/place-grouping.ts";
import { topologyOn } from "../../analysis/integration/topology.ts";
import { type ScoreCards, scoreCards, scoreIndicator } from "../../analysis/scores/score-cards.ts";
import { displayName, type Language } from "../../model/name.ts";
import { nearest } from "../../model/nearest.ts";
import type { Observation } from "../../model/observation.ts";
import { daySpan } from "../../model/partial-date.ts";
import type { Scheme } from "../../model/scheme.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { tableFormats } from "../contract/measure.ts";
import type { ScoreCardItem } from "../contract/score-card.ts";
import { activityRecord } from "../directory/activity-item.ts";
import { recordTitle } from "../directory/group-titles.ts";
import { groupOf, organisationRecord } from "../directory/organisation-item.ts";
import { recordsOf } from "../directory/records-of.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { derivedAnswer } from "./derived-answer.ts";

interface CardsQuery {
  readonly version?: number;
  readonly scheme?: string;
  readonly year?: number;
  readonly format?: (typeof tableFormats)[number];
}

/** Scores that were loaded, under a scheme; where none were, the scheme alone. */
export async function answerWithScoreCards(context: RouteContext<{ dataset: string }, CardsQuery>): Promise<Answer> {
  const { params, query, request, services, language } = context;
  const version = services.catalogue.version(params.dataset, query.version);
  const facts = await services.facts.get(version);
  const format = negotiateFormat(request, tableFormats, query.format);
  const schemes = recordsOf<Scheme>(facts.schemes)
    .filter(({ kind }) => kind === "evaluation")
    .sort((a, b) => firstYear(a) - firstYear(b));
  const scheme = chosenScheme(facts, schemes, query);
  const observations = recordsOf<Observation>(facts.observations);
  const cardsOf = (year: number) => scheme && scoreCards(scheme, observations, year);
  const year = query.year ?? (scheme && (cardsOf(0)!.years.at(-1) ?? (firstYear(scheme) || undefined)));
  return derivedAnswer<ScoreCards | undefined>(context, {
    version,
    analysis: "score-cards",
    parameters: { scheme: scheme?.id, year },
    mediaType: mediaTypes[format],
    compute: async () => cardsOf(year ?? 0),
    async render(found) {
      const parts = (scheme?.parts ?? []).map((part) => ({ ...part, share: found!.weights.get(part.id) }));
      const cards = cardItems(facts, found, year, language);
      const dataset = { id: facts.dataset, version: facts.version };
      const leftOut = found?.leftOut ?? { undated: 0, part: 0, scale: 0, dimensions: 0, repeated: 0 };
      const said = { scheme: scheme?.id, year, years: found?.years ?? [], indicator: scoreIndicator };
      if (format === "csv") return cardsCsv({ ...dataset, ...said, leftOut }, parts, cards);
      return Buffer.from(JSON.stringify({ dataset, schemes, ...said, parts, cards, leftOut }));
    },
  });
}

function cardsCsv(
  { id: dataset, version, ...said }: Readonly<Record<string, unknown>>,
  parts: readonly { readonly id: string; readonly share: number | undefined }[],
  cards: readonly ScoreCardItem[],
): Uint8Array {
  const comments = Object.entries({ dataset, version, list: "score-cards", ...said })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `# ${name}: ${typeof value === "object" ? JSON.stringify(value) : value}`);
  const lines = cards.flatMap(({ subject, title, ...card }) => [
    ...parts.map(({ id, share }, k) => {
      const { score, points } = card.parts[k];
      return csvRow([subject.type, subject.id, title, id, score?.value, score?.outOf, share, points]);
    }),
    csvRow([subject.type, subject.id, title, "total", card.total, 100, 100, card.total]),
  ]);
  const header = csvRow(["subject_type", "subject", "title", "part", "score", "out_of", "weight", "points"]);
  return Buffer.from(`${[...comments, header, ...lines].join("\n")}\n`);
}

function firstYear({ from }: Scheme): number {
  return from === undefined ? 0 : Number(from.slice(0, 4));
}

function chosenScheme(
  { dataset }: Facts,
  schemes: readonly Scheme[],
  { scheme: id, year }: CardsQuery,
): Scheme | undefined {
  if (id === undefined) {
    const inForce = schemes.findLast(
      ({ from, to }) =>
        year !== undefined &&
        (from === undefined || Number(from.slice(0, 4)) <= year) &&
        (to === undefined || Number(to.slice(0, 4)) >= year),
    );
    return inForce ?? schemes.at(-1);
  }
  const found = schemes.find((one) => one.id === id);
  if (found) return found;
  const known = schemes.map((one) => one.id);
  throw new TielineError("filter_unknown", { name: "scheme", value: id, dataset, nearest: nearest(id, known) || "–" });
}

function cardItems(
  facts: Facts,
  found: ScoreCards | undefined,
  year: number | undefined,
  language: Language,
): ScoreCardItem[] {
  const day = year === undefined ? facts.referenceDay : daySpan(String(year).padStart(4, "0")).last;
  return (found?.cards ?? []).map(({ subject, parts, total, missing }) => ({
    subject,
    ...subjectItem(facts, subject, day, language),
    synthetic: parts.some(({ score }) => score?.synthetic === true),
    parts: parts.map(({ score, points }) => ({ score, points })),
    total,
    missing: [...missing],
  }));
}

/** What a subject is called, and where it is on a day. */
function subjectItem(
  facts: Facts,
  { type, id }: Observation["subject"],
  day: number,
  language: Language,
): Pick<ScoreCardItem, "title" | "zone" | "complex"> {
  const inComplex = (complex: string | undefined) => ({
    complex,
    zone: complex === undefined ? undefined : topologyOn(facts, day).get(complex)?.zone,
  });
  if (type === "complex") return { title: recordTitle(facts.complexes, id, language), ...inComplex(id) };
  if (type === "zone") return { title: recordTitle(facts.zones, id, language), zone: id };
  if (type === "organisation") {
    const index = indexOfId(facts.organisations, id);
    if (index < 0) return { title: id };
    const place = placeFrom(groupOf(placeGrouping(facts, "place", { placing: "zones", day }), index));
    return { title: displayName(organisationRecord(facts, index), language), complex: place.complex, zone: place.zone };
  }
  if (type === "activity") {
    const index = indexOfId(facts.activities, id);
    if (index < 0) return { title: id };
    const record = activityRecord(facts, index);
    return { title: displayName(record, language), ...inComplex(record.complex) };
  }
  return { title: type === "scheme" ? recordTitle(facts.schemes, id, language) : id };
}

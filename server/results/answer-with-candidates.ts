import { csvRow } from "../../analysis/export/csv-row.ts";
import { complexNamed } from "../../analysis/facts/complex-named.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import type { CandidateFilters, LeavingOut } from "../../analysis/partners/candidate-filters.ts";
import type { CandidateRequest, Candidates, NeedRead } from "../../analysis/partners/candidates.ts";
import type { PartnerFit } from "../../analysis/partners/fit-partners.ts";
import { hasNewcomer } from "../../analysis/partners/partner-cases.ts";
import { wordsOfNeed } from "../../analysis/text/need-match.ts";
import { message } from "../../model/message.ts";
import { displayName } from "../../model/name.ts";
import type { OrganisationKind } from "../../model/organisation.ts";
import { isoDay } from "../../model/partial-date.ts";
import { checkFilters } from "../caches/check-filters.ts";
import type { FitOptions } from "../caches/partner-fits.ts";
import { tableFormats } from "../contract/measure.ts";
import { needReading } from "../directory/need-reading.ts";
import { organisationItem, organisationRecord } from "../directory/organisation-item.ts";
import type { Answer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { csvComments } from "../tasks/csv-text.ts";
import { withoutNaN } from "./asked-indexes.ts";
import { askedVersion } from "./asked-version.ts";
import { candidateReason } from "./candidate-reason.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { partnerVerdict } from "./partner-verdict.ts";
import { refuseUndated } from "./refuse-undated.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface CandidatesQuery
  extends Readonly<Record<string, unknown>>,
    FitOptions,
    Pick<CandidateFilters, "withinKm" | "partners" | "competitors" | "outside" | "newcomers"> {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly for?: string;
  readonly newcomerKind?: OrganisationKind;
  readonly newcomerComplex?: string;
  readonly newcomerCountry?: string;
  readonly newcomerMakes?: string;
  readonly need?: string;
  readonly meeting?: boolean;
  readonly candidateKinds?: readonly OrganisationKind[];
  readonly candidateSizes?: readonly string[];
  readonly candidateZones?: readonly string[];
  readonly candidateComplexes?: readonly string[];
  readonly candidateCountries?: readonly string[];
  readonly amongEquals: boolean;
  readonly explore: number;
  readonly capBy?: string;
  readonly cap: number;
  readonly most: number;
}

interface Listed extends Candidates {
  readonly day: number;
  readonly tested: PartnerFit["backTest"]["cases"];
}

const source = "doi:10.1002/asi.20591";

/** Who could become a partner of an organisation, or of a newcomer, and why. */
export async function answerWithCandidates(
  context: RouteContext<{ dataset: string }, CandidatesQuery>,
): Promise<Answer> {
  const { query, services, language, request } = context;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(query);
  const { years, lists, seed, capBy, need } = query;
  const options = { years, lists, seed };
  const facts = await services.facts.get(version);
  const asking = askingOf(facts, query);
  // Before the models are fitted, which takes a while.
  for (const words of [need, query.newcomerMakes]) if (words !== undefined) wordsOfNeed(words);
  checkFilters(facts, network);
  checkFilters(facts, {
    zones: query.candidateZones,
    complexes: query.candidateComplexes,
    countries: query.candidateCountries,
  });
  refuseUndated(facts);
  const by = capBy === undefined ? undefined : groupingNamed(facts, capBy);
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<Listed>(context, {
    version,
    analysis: "partners",
    parameters: used,
    mediaType: mediaTypes[format],
    sources: [source],
    // A need is told in confidence.
    role: need === undefined && query.newcomerMakes === undefined ? "viewer" : context.caller.role,
    async compute({ cancelled, report }) {
      report(0);
      if (need !== undefined && !services.partnerFits.has(version, network, options))
        await services.computing.run("refuse-unmet-need", { facts, network, need }, { cancelled });
      const running = { cancelled, onProgress: report };
      const fit = await services.partnerFits.get(version, network, options, running);
      const listed = await services.computing.run(
        "list-candidates",
        {
          facts,
          fit,
          source: asking,
          need,
          kinds: query.candidateKinds,
          sizes: query.candidateSizes,
          zones: query.candidateZones,
          complexes: query.candidateComplexes,
          countries: query.candidateCountries,
          withinKm: query.withinKm,
          partners: query.partners,
          competitors: query.competitors,
          outside: query.outside,
          newcomers: query.newcomers,
          meeting: query.meeting ?? need !== undefined,
          amongEquals: query.amongEquals,
          explore: query.explore,
          cap: by && { by, most: query.cap },
          top: query.most,
        },
        { cancelled },
      );
      return { ...listed, day: fit.known.day, tested: fit.backTest.cases };
    },
    async render({ candidates, leftOut, day, tested, considered, eligible, need: read, makes }) {
      const head = resultHead(version, "partners", used, await services.networks.get(version, network));
      const word = (path: string) => message(language, "partners", path);
      const items = candidates.map(
        ({ organisation, case: own, ranker, score, confidence, untold, shares, reasons }) => ({
          organisation: organisationItem(facts, organisation),
          case: own,
          ranker,
          score,
          ...(confidence && {
            confidence: {
              among: hasNewcomer(own) ? ("tiedNewcomers" as const) : ("all" as const),
              right: confidence.right,
              candidates: confidence.candidates,
              lower: confidence.lower,
              upper: confidence.upper,
            },
          }),
          ...(untold && { untold }),
          shares: shares.map((share) => ({ ...share, title: word(`candidates.groups.${share.group}`) })),
          reasons: reasons.map((reason) => candidateReason(facts, reason, language)),
        }),
      );
      if (format === "csv") {
        const quality = ["score", "right", "of", "among"];
        const columns = csvRow(["place", "id", "name", "kind", "complex", "case", ...quality, "reasons"]);
        const rows = candidates.map(({ organisation }, k) => {
          const { case: own, score, confidence, reasons } = items[k];
          const record = organisationRecord(facts, organisation);
          const { id, kind, complex } = record;
          const text = reasons.map((reason) => reason.text).join("; ");
          const name = displayName(record, language);
          const told = [
            Number.isNaN(score) ? undefined : score,
            confidence?.right,
            confidence?.candidates,
            confidence?.among,
          ];
          return csvRow([k + 1, id, name, kind, complex, own, ...told, text]);
        });
        const about = csvComments(head, { asOf: isoDay(day), considered, eligible, need: needText(read) });
        return Buffer.from(`${about}${[columns, ...rows].join("\n")}\n`);
      }
      const present = new Map(candidates.map(({ case: own, ranker }) => [own, ranker]));
      return withoutNaN({
        ...head,
        definition: definitionOf("partners", source, language),
        ...(typeof asking === "number"
          ? { for: organisationItem(facts, asking) }
          : { newcomer: { ...asking, ...(makes && { read: makes }) } }),
        asOf: isoDay(day),
        considered,
        leftOut: Object.entries(leftOut).map(([limit, count]) => ({
          by: limit as LeavingOut,
          title: word(`candidates.leftOut.${limit}`),
          count,
        })),
        eligible,
        ...(read && { need: { ...needReading(read), met: read.met } }),
        cases: tested.flatMap((quality) => {
          const { case: own, comparisons } = quality;
          const ranker = present.get(own);
          if (ranker === undefined) return [];
          const comparison = comparisons.find((one) => one.ranker === (query.amongEquals ? "amongEquals" : "model"))!;
          const { verdict } = comparison;
          const said = partnerVerdict(quality, comparison, language, ranker);
          const weight = read?.weights[own];
          return [
            { case: own, title: word(`backtest.cases.${own}`), ranker, verdict, said, ...(weight && { need: weight }) },
          ];
        }),
        candidates: items,
      });
    },
  });
}

/** Who seeks a partner: an organisation of the facts, or somebody described. */
function askingOf(facts: Facts, query: CandidatesQuery): CandidateRequest["source"] {
  if (query.for !== undefined) return organisationNamed(facts, query.for);
  const { newcomerComplex: complex, newcomerCountry: country, newcomerMakes: makes } = query;
  if (complex !== undefined) complexNamed(facts, complex);
  return { kind: query.newcomerKind!, complex, country, makes };
}

/** As the head of a table tells it. */
function needText(read: NeedRead | undefined): string | undefined {
  if (!read) return undefined;
  const weights = Object.entries(read.weights).map(([own, weight]) => `${own} ${weight}`);
  return `met by ${read.met}, of ${read.described} described; ${weights.join(", ")}`;
}

import { buildFacts } from "../analysis/facts/build-facts.ts";
import type { Facts } from "../analysis/facts/facts.ts";
import { type BackTest, backTest } from "../analysis/partners/back-test.ts";
import { listCandidates } from "../analysis/partners/candidates.ts";
import { fitPartners, type PartnerFit } from "../analysis/partners/fit-partners.ts";
import type { Comparison, Quality } from "../analysis/partners/judge-case.ts";
import type { Ranker } from "../analysis/partners/tested-pairs.ts";
import { generationParametersSchema } from "../model/generation.ts";
import { networkParametersSchema } from "../model/network-parameters.ts";
import { daySpan } from "../model/partial-date.ts";
import { unwatched } from "../model/progress.ts";
import { programmeFacts, programmeSettings } from "../seed/programme/programme-facts.ts";
import { factsOf } from "./analysis-section.ts";
import { benchData } from "./bench-data.ts";
import { type Row, table } from "./row.ts";
import { summarise, take } from "./timing.ts";

const sources = 400;
const fitting = { days: 731, sources, seed: 1, resamples: 200 };
const shown: readonly Quality[] = [
  "areaAny",
  "areaMatched",
  "precisionMatched",
  "hitsMatched",
  "hits",
  "reciprocalRank",
];

/** How well and how fast partners are foretold on H2020: learnt from projects that began to 2018, tried on those that began after. */
export async function partnersTable(): Promise<string> {
  if (!benchData.h2020) return table([{ work: "partners", note: "skipped: no ../shared/data" }]);
  const facts = await factsOf(benchData.h2020);
  const collaboration = { layers: "collaboration" };
  const whole = networkParametersSchema.parse(collaboration);
  const split = daySpan("2018").last;
  const until = facts.referenceDay;
  const rows: Row[] = [];
  const timed = async <T>(work: string, aim: number | undefined, run: () => T): Promise<T> => {
    let made: T | undefined;
    const taken = await take(() => {
      made = run();
    });
    rows.push({ work, aim, ours: summarise([taken]), note: "once, one thread" });
    return made!;
  };
  const tested = await timed(`full H2020: back-test, lists for ${sources} organisations`, undefined, () =>
    backTest({ facts, network: whole, split, until, ...fitting }, unwatched),
  );
  const small = networkParametersSchema.parse({ ...collaboration, maxActivitySize: "40" });
  const ofSmall = await timed("the same, projects above 40 members left out", undefined, () =>
    backTest({ facts, network: small, split, until, ...fitting }, unwatched),
  );
  const fit = await timed("fit for today, with its back-test", 60, () =>
    fitPartners({ facts, network: whole, ...fitting }, unwatched),
  );
  rows.push(await candidateRow(facts, fit));
  const programme = await programmeInMemory();
  const ofProgramme = await timed("generated programme: fit for today, with its back-test", undefined, () =>
    fitPartners({ facts: programme, network: whole, ...fitting }, unwatched),
  );
  return [
    table(rows),
    qualityTable("full H2020, to 2018 / after", tested),
    qualityTable("projects of 40 members at most, as the oracle's baselines", ofSmall),
    qualityTable("generated programme, the last two years", ofProgramme.backTest),
  ].join("\n\n");
}

/** What `npm run generate` makes: with words for what organisations do and need. */
function programmeInMemory(): Promise<Facts> {
  const parameters = generationParametersSchema.parse({});
  async function* oneBatch() {
    yield [...programmeFacts(parameters)];
  }
  return buildFacts({ dataset: "programme", version: 1, settings: programmeSettings(parameters) }, oneBatch());
}

/** Those with most partners take longest. */
async function candidateRow(facts: Facts, fit: PartnerFit): Promise<Row> {
  const { offsets } = fit.known.ties;
  const all = Array.from({ length: facts.organisations.count }, (_, i) => i);
  const most = all.sort((a, b) => offsets[b + 1] - offsets[b] - (offsets[a + 1] - offsets[a])).slice(0, 10);
  const asked = {
    partners: false,
    competitors: false,
    outside: false,
    newcomers: false,
    meeting: false,
    amongEquals: false,
    explore: 0,
    top: 20,
  };
  const runs = [];
  for (const source of most) runs.push(await take(() => listCandidates({ facts, fit, source, ...asked })));
  return { work: "candidates of one organisation, the ten with most partners", aim: 0.3, ours: summarise(runs) };
}

function qualityTable(title: string, { cases }: BackTest): string {
  const number = ({ value, lower, upper }: { value: number; lower: number; upper: number }) =>
    `${value.toFixed(3)} (${lower.toFixed(3)}–${upper.toFixed(3)})`;
  const rows = cases.flatMap(({ case: own, rankers, comparisons }) =>
    rankers.map((one) => [own, named(one.ranker, comparisons), ...shown.map((name) => number(one[name]))].join(" | ")),
  );
  const head = ["pairs", "ranked by", ...shown].join(" | ");
  return [
    `${title}, with 95 % intervals:`,
    "",
    `| ${head} |`,
    `|${"---|".repeat(shown.length + 2)}`,
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

/** With whether it is better than Adamic–Adar, or popularity for newcomers. */
function named(ranker: Ranker, comparisons: readonly Comparison[]): string {
  const compared = comparisons.find((one) => one.ranker === ranker);
  return compared ? `${ranker} (${compared.verdict})` : ranker;
}

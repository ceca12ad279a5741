import type { ReportLine } from "../contract/report.ts";
import type { KeyIndex, KeyNumbers } from "./key-numbers.ts";
import type { ReportWords } from "./report-words.ts";

/** Two estimates differ by more than their errors explain beyond so many of the errors of the difference. */
const critical = 1.96;

/**
 * What happened, in plain words, each sentence from a rule over the numbers: what was counted, whether it rose or fell and by how much,
 * whether that is more than single activities account for, what chance would give, and what could not be told. No sentence judges.
 */
export function coverNote(numbers: KeyNumbers, words: Pick<ReportWords, "say" | "number" | "formats">): ReportLine[] {
  const lines: ReportLine[] = [];
  const { say, formats } = words;
  const line = (level: 1 | 2, path: string, values: Readonly<Record<string, string | number>> = {}) =>
    void lines.push({ level, text: say(`note.${path}`, values) });
  const { year, network, networkBefore, spokes, synthetic } = numbers;
  const before = year - 1;

  const isEmpty = !network || network.ties === 0;
  if (isEmpty) line(1, "noTies", { year });
  else {
    const { organisations, ties } = network;
    line(1, "network", { year, organisations: formats.count(organisations), ties: formats.count(ties) });
  }
  if (!networkBefore || networkBefore.ties === 0) line(2, "noTies", { year: before });
  else {
    const { organisations, ties } = networkBefore;
    line(2, "network", { year: before, organisations: formats.count(organisations), ties: formats.count(ties) });
  }

  if (numbers.isEdge) line(1, "edge", { year });
  if (!numbers.hasComplexes) line(1, "noComplexes", { level: numbers.level });

  const followed = [
    { path: "acrossZones", figure: "tierShare", index: numbers.acrossZones },
    { path: "integration", figure: "integration", index: numbers.integration },
  ] as const;
  for (const { path, figure, index } of followed) {
    if (index.now === undefined) continue;
    line(1, path, { year, level: numbers.level, value: words.number(figure, index.now) });
    if (index.before === undefined) line(2, "noneBefore", { year: before });
    else {
      const size = Math.abs(index.now - index.before);
      const difference =
        figure === "tierShare"
          ? say("points", { value: formats.value(Number((100 * size).toFixed(1))) })
          : formats.value(Number(size.toPrecision(3)));
      line(2, changeOf(index), { year: before, value: words.number(figure, index.before), difference });
    }
    const firmness = firmnessOf(index);
    if (firmness) line(2, firmness);
    const against = againstChance(index);
    if (against) line(2, against, { value: words.number(figure, index.chance!.mean) });
  }

  if (spokes) {
    line(1, "spokes", { year, all: formats.count(spokes.all), ended: formats.count(spokes.ended) });
    const states = spokes.states.map(({ title, complexes }) =>
      say("note.state", { title, count: formats.count(complexes) }),
    );
    lines.push({ level: 2, text: states.join(", ") });
  }
  if (numbers.otherVersions === 0) line(1, "oneVersion");
  else if (numbers.restated === 0) line(1, "notRestated", { versions: numbers.otherVersions });
  else line(1, "restated", { restated: formats.count(numbers.restated), versions: numbers.otherVersions });
  if (numbers.undefined.length > 0)
    line(1, "undefined", { year, count: numbers.undefined.length, indexes: numbers.undefined.join(", ") });
  if (synthetic !== undefined && synthetic > 0) line(1, "synthetic", { share: formats.percent(synthetic) });
  return lines;
}

function changeOf({ now, before }: KeyIndex): "rose" | "fell" | "same" {
  return now! > before! ? "rose" : now! < before! ? "fell" : "same";
}

/** Undefined where one of the errors is not known, or where nothing changed. */
function firmnessOf({ now, before, error, errorBefore }: KeyIndex): "firm" | "notFirm" | undefined {
  if (before === undefined || error === undefined || errorBefore === undefined || now === before) return undefined;
  return Math.abs(now! - before) > critical * Math.hypot(error, errorBefore) ? "firm" : "notFirm";
}

function againstChance({ now, chance }: KeyIndex): "aboveChance" | "belowChance" | "likeChance" | undefined {
  if (!chance) return undefined;
  return now! > chance.high ? "aboveChance" : now! < chance.low ? "belowChance" : "likeChance";
}

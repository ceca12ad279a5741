import { type SizeBand, sizeBands, supportFields } from "../../model/programme.ts";
import type { Random } from "../../model/seeded-random.ts";
import { apportion, below, pick, shuffle } from "./chance.ts";
import { publishedYears } from "./programme-year.ts";
import type { PublishedTotals } from "./published-totals.ts";

/** One company to be: how often it is supported, by year and field (`cell`). */
export interface SupportedCompany {
  /** Cell → cases, where there are any. */
  readonly cases: Map<number, number>;
  size: SizeBand;
}

const fieldCount = supportFields.length;

export function cellOf(year: number, field: number): number {
  return year * fieldCount + field;
}

/** More than ever needed; a table that cannot be met is not searched for ever. */
const maxMoves = 20_000_000;

/**
 * Companies and cases that come to every published count at once: distinct companies by year and field, by year, by field and
 * in all; cases by year and field, and by size of company. What is not published, who is supported again, is drawn.
 */
export function supportTable(totals: PublishedTotals, random: Random): SupportedCompany[] {
  const cells = totals.supportedCompanies;
  const companies = Array.from({ length: totals.allSupportedCompanies }, () => new Set<number>());
  const ofYear = companiesByYear(companies.length, totals.supportedCompaniesOfYear, random);
  for (const year of publishedYears) fillYear(companies, ofYear[year], year, cells[year], random);
  meetFields(companies, ofYear, totals.supportedCompaniesOfField, random);
  const table = companies.map(
    (held): SupportedCompany => ({
      cases: new Map([...held].map((cell) => [cell, 1])),
      size: sizeBands[0],
    }),
  );
  giveSizes(table, totals, random);
  addCases(table, totals, random);
  return table;
}

/** Who is supported in which year: everyone once at least. Those of earlier years come again at random. */
function companiesByYear(count: number, perYear: readonly number[], random: Random): number[][] {
  const newcomers = apportion(count - perYear[0], perYear.slice(1));
  const order = shuffle(random, [...Array(count).keys()]);
  const years = [order.slice(0, perYear[0])];
  let known = perYear[0];
  for (const [k, fresh] of newcomers.entries()) {
    const again = shuffle(random, order.slice(0, known)).slice(0, perYear[k + 1] - fresh);
    years.push([...again, ...order.slice(known, known + fresh)]);
    known += fresh;
  }
  return years;
}

/** Gives each company of a year one field, and the fields that are left to companies that lack them. */
function fillYear(
  companies: readonly Set<number>[],
  active: readonly number[],
  year: number,
  wanted: readonly number[],
  random: Random,
): void {
  const first = apportion(active.length, wanted);
  const fields = first.flatMap((count, field) => Array<number>(count).fill(field));
  for (const [k, company] of shuffle(random, [...active]).entries()) companies[company].add(cellOf(year, fields[k]));
  for (const [field, count] of wanted.entries()) {
    const without = shuffle(
      random,
      active.filter((company) => !companies[company].has(cellOf(year, field))),
    );
    for (const company of without.slice(0, count - first[field])) companies[company].add(cellOf(year, field));
  }
}

/**
 * Hands fields from company to company within a year, which changes no count but one: how many companies ever had the field.
 * Only handing over that brings it nearer to what is published is done.
 */
function meetFields(
  companies: readonly Set<number>[],
  ofYear: readonly (readonly number[])[],
  wanted: readonly number[],
  random: Random,
): void {
  const times = companies.map((held) =>
    Array.from(supportFields, (_, field) => count(held, (cell) => cell % fieldCount === field)),
  );
  const missing = wanted.map((target, field) => target - times.filter((of) => of[field] > 0).length);
  for (let move = 0; missing.some((gap) => gap !== 0); move++) {
    if (move === maxMoves) throw new RangeError("no companies come to the published counts of support");
    const field = below(random, fieldCount);
    if (missing[field] === 0) continue;
    const year = pick(random, publishedYears);
    const cell = cellOf(year, field);
    const [from, to] = [pick(random, ofYear[year]), pick(random, ofYear[year])];
    if (!companies[from].has(cell) || companies[to].has(cell)) continue;
    // Who gives its only field of the year away would not be supported in it.
    if (count(companies[from], (held) => Math.floor(held / fieldCount) === year) < 2) continue;
    const change = Number(times[to][field] === 0) - Number(times[from][field] === 1);
    if (change === 0 || Math.sign(change) !== Math.sign(missing[field])) continue;
    companies[from].delete(cell);
    companies[to].add(cell);
    times[from][field]--;
    times[to][field]++;
    missing[field] -= change;
  }
}

/** Sizes at random; where those of one size would already have more than their cases, the most supported change places. */
function giveSizes(table: SupportedCompany[], totals: PublishedTotals, random: Random): void {
  const sizes = totals.supportedCompaniesOfSize.flatMap((number, k) => Array<SizeBand>(number).fill(sizeBands[k]));
  for (const [k, company] of shuffle(random, [...table]).entries()) company.size = sizes[k];
  for (;;) {
    const room = sizeBands.map((size, k) => totals.supportCasesOfSize[k] - casesOf(table, size));
    const full = room.findIndex((left) => left < 0);
    if (full === -1) return;
    const roomy = room.indexOf(Math.max(...room));
    const busiest = table.filter(({ size }) => size === sizeBands[full]).sort((a, b) => b.cases.size - a.cases.size)[0];
    const idlest = table.filter(({ size }) => size === sizeBands[roomy]).sort((a, b) => a.cases.size - b.cases.size)[0];
    [busiest.size, idlest.size] = [idlest.size, busiest.size];
  }
}

/** The cases beyond one for each company of a cell, small cells first: in the large ones there is always a company of the size that is left. */
function addCases(table: readonly SupportedCompany[], totals: PublishedTotals, random: Random): void {
  const room = new Map(sizeBands.map((size, k) => [size, totals.supportCasesOfSize[k] - casesOf(table, size)]));
  const cells = publishedYears.flatMap((year) => supportFields.map((_, field) => ({ year, field })));
  cells.sort((a, b) => totals.supportedCompanies[a.year][a.field] - totals.supportedCompanies[b.year][b.field]);
  for (const { year, field } of cells) {
    const cell = cellOf(year, field);
    const holders = table.filter(({ cases }) => cases.has(cell));
    for (let left = totals.supportCases[year][field] - holders.length; left > 0; left--) {
      const open = holders.filter(({ size }) => room.get(size)! > 0);
      if (open.length === 0) throw new RangeError("no companies come to the published cases by size");
      const { cases, size } = pick(random, open);
      cases.set(cell, cases.get(cell)! + 1);
      room.set(size, room.get(size)! - 1);
    }
  }
}

function casesOf(table: readonly SupportedCompany[], band: SizeBand): number {
  return table.reduce((sum, { size, cases }) => sum + (size === band ? cases.size : 0), 0);
}

function count<T>(things: Iterable<T>, holds: (thing: T) => boolean): number {
  let total = 0;
  for (const thing of things) if (holds(thing)) total++;
  return total;
}

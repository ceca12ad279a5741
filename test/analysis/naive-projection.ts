import type { Activity } from "../../model/activity.ts";
import type { Fact } from "../../model/fact.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { Organisation } from "../../model/organisation.ts";
import { convenorRoles, type Participation, tieRoles } from "../../model/participation.ts";

export interface NaiveNetwork {
  readonly nodes: string[];
  /** `a b` with a before b. */
  readonly ties: Map<string, { weight: number; activities: number }>;
  readonly leftOut: { activities: number; participations: number; undated: number; convenors: number };
}

/** One selected activity: the participations in it that make ties, and its organisations that pass the filters. */
export interface NaiveActivity {
  readonly activity: Activity;
  readonly rows: readonly Participation[];
  readonly passing: readonly string[];
  readonly leads: ReadonlySet<string>;
  readonly size: number;
}

/** What METRICS says that parameters select, over the records themselves, dates compared as texts, sharing no code with what it checks. */
export function naiveSelection(facts: readonly Fact[], parameters: NetworkParameters) {
  const organisations = new Map(facts.filter((fact) => fact.type === "organisation").map((fact) => [fact.id, fact]));
  const activities = facts.filter((fact) => fact.type === "activity").sort((a, b) => (a.id < b.id ? -1 : 1));
  const participations = facts.filter((fact) => fact.type === "participation");
  const window = parameters.from !== undefined || parameters.to !== undefined;
  const [opens, closes] = [first(parameters.from), last(parameters.to)];
  const makers: string[] = [...(parameters.roles ?? tieRoles), ...(parameters.includeConvenors ? convenorRoles : [])];
  const leftOut = { activities: 0, participations: 0, undated: 0, convenors: 0 };
  const selected: NaiveActivity[] = [];

  for (const activity of activities) {
    const layer = parameters.layers[activity.kind];
    if (layer === undefined) continue;
    if (window) {
      const isStart = parameters.timing === "start";
      if (activity.from === undefined && (isStart || activity.to === undefined)) {
        leftOut.undated++;
        continue;
      }
      const begins = first(activity.from);
      const ends = isStart ? begins : last(activity.to);
      if (begins > closes || ends < opens) continue;
    }
    const present = participations.filter((row) => {
      if (row.activity !== activity.id || !organisations.has(row.organisation)) return false;
      const joined = later(first(row.from), first(activity.from));
      const left = earlier(last(row.to), last(activity.to));
      return !window || (joined <= closes && left >= opens);
    });
    const rows = present.filter(({ role }) => makers.includes(role));
    leftOut.convenors += present.length - rows.length;
    const members = [...new Set(rows.map((row) => row.organisation))].sort();
    if (members.length === 0) continue;
    const passing = members.filter((id) => passes(organisations.get(id)!, facts, parameters));
    const size = members.length + (activity.unnamed ?? []).map(({ count }) => count).reduce((a, b) => a + b, 0);
    if (size > (parameters.maxActivitySize ?? size)) {
      leftOut.activities++;
      leftOut.participations += rows.length;
    }
    const leads = new Set(rows.filter(({ role }) => role === "lead").map((row) => row.organisation));
    selected.push({ activity, rows, passing, leads, size });
  }
  return { selected, leftOut };
}

/** The projection as METRICS words it, pair by pair. */
export function naiveProjection(
  facts: readonly Fact[],
  parameters: NetworkParameters,
  referenceDate: string,
): NaiveNetwork {
  const { selected, leftOut } = naiveSelection(facts, parameters);
  const nodes = new Set<string>();
  const ties: NaiveNetwork["ties"] = new Map();
  for (const { activity, rows, passing, leads, size } of selected) {
    for (const id of passing) nodes.add(id);
    const layer = parameters.layers[activity.kind];
    if (size > (parameters.maxActivitySize ?? size) || layer === undefined) continue;
    const factor = layer * (activity.weight ?? 1) * decay(activity, parameters, referenceDate);
    for (const a of passing)
      for (const b of passing) {
        if (!(a < b)) continue;
        const share = pairWeight(activity, rows, size, parameters, leads.has(a) || leads.has(b));
        if (share === 0) continue;
        const tie = ties.get(`${a} ${b}`) ?? { weight: 0, activities: 0 };
        ties.set(`${a} ${b}`, { weight: tie.weight + factor * share, activities: tie.activities + 1 });
      }
  }
  return { nodes: [...nodes].sort(), ties, leftOut };
}

function pairWeight(
  activity: Activity,
  rows: readonly Participation[],
  n: number,
  { weighting }: NetworkParameters,
  withLead: boolean,
): number {
  if (activity.kind === "relation") {
    const values = rows.map(({ value }) => value).filter((value) => value !== undefined);
    return values.length === 0 ? 1 : values.reduce((a, b) => a + b) / values.length;
  }
  return {
    newman: 1 / (n - 1),
    fractional: 1 / ((n * (n - 1)) / 2),
    count: 1,
    star: withLead ? 1 : 0,
  }[weighting];
}

function decay(activity: Activity, { halfLifeYears, to }: NetworkParameters, referenceDate: string): number {
  const date = activity.to === undefined ? activity.from : activity.to;
  if (halfLifeYears === undefined || date === undefined) return 1;
  const day = activity.to === undefined ? first(date) : last(date);
  const days = (Date.parse(to === undefined ? referenceDate : last(to)) - Date.parse(day)) / 86_400_000;
  return days <= 0 ? 1 : 0.5 ** (days / 365.25 / halfLifeYears);
}

function passes(organisation: Organisation, facts: readonly Fact[], parameters: NetworkParameters): boolean {
  const complex = facts.find((fact) => fact.type === "complex" && fact.id === organisation.complex);
  const zone = (complex?.type === "complex" && complex.standings?.[0]?.zone) || organisation.place?.zone;
  const asked: [readonly string[] | undefined, string | undefined][] = [
    [parameters.kinds, organisation.kind],
    [parameters.zones, zone],
    [parameters.complexes, organisation.complex],
    [parameters.countries, organisation.place?.country],
  ];
  return asked.every(([wanted, value]) => wanted === undefined || (value !== undefined && wanted.includes(value)));
}

const first = (date?: string) => (date === undefined ? "0000" : `${date}-01-01`.slice(0, 10));
function last(date?: string): string {
  if (date === undefined) return "9999";
  if (date.length === 4) return `${date}-12-31`;
  const lengths = { "04": 30, "06": 30, "09": 30, "11": 30, "02": Number(date.slice(0, 4)) % 4 === 0 ? 29 : 28 };
  return date.length === 7 ? `${date}-${lengths[date.slice(5) as keyof typeof lengths] ?? 31}` : date;
}
const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

import { z } from "zod";
import type { Activity } from "../../model/activity.ts";
import type { Fact } from "../../model/fact.ts";
import records from "./ended-mini-clusters.json" with { type: "json" };
import { families, familyIndex, familyOf } from "./families.ts";
import { firstYear, publishedYears, stageYear } from "./programme-year.ts";
import type { PublishedTotals } from "./published-totals.ts";
import type { Site } from "./sites.ts";

const named = z.strictObject({ en: z.string(), ko: z.string(), family: z.string() });

/** Assumed names of mini clusters that ended before 2009: the booklet counts them and names none. */
const ended = z.array(z.strictObject({ complex: z.string(), names: z.array(named) })).parse(records);

export interface MiniCluster {
  readonly id: string;
  readonly names: { readonly en: string; readonly ko: string };
  /** Index of the complex that hosts it; undefined where it spans several. */
  readonly site: number | undefined;
  readonly family: number;
  /** Its specialities; none where its name tells none. */
  readonly topics: readonly string[];
  /** First and last year, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** It stands in the booklet: only its members are generated. */
  readonly documented: boolean;
}

/** In which year five complexes joined the seven. */
const newComplexes = 3;

/**
 * The mini clusters of the booklet, and as many more as it counts in a year than it names. Those of the seven complexes ended
 * before 2008, which ones is assumed; the one more of 2009 belongs to no single complex, so that 54 by complex and 55 in all
 * are both counted. In a further country the booklet's are copied.
 */
export function miniClustersOf(
  booklet: readonly Fact[],
  sites: readonly Site[],
  totals: PublishedTotals,
  country: number,
): MiniCluster[] {
  const clusters: MiniCluster[] = [];
  const number = country === 0 ? "" : ` ${country + 1}`;
  const generated = ({ names: { en, ko }, ...cluster }: Omit<MiniCluster, "id" | "documented">) =>
    clusters.push({
      ...cluster,
      id: `synthetic/mini-cluster/${country + 1}-${String(clusters.length + 1).padStart(3, "0")}`,
      names: { en: en + number, ko: ko + number },
      documented: false,
    });
  for (const fact of booklet) {
    if (fact.type !== "activity" || fact.kind !== "mini-cluster") continue;
    const cluster = documentedCluster(fact, sites);
    if (country === 0) clusters.push(cluster);
    else generated(cluster);
  }
  const lasting = publishedYears.map((year) => clusters.filter(({ from, to }) => from <= year && year <= to).length);
  const more = publishedYears.map((year) => totals.miniClusters[year] - lasting[year]);
  // Round by round, one of each complex, so that no complex loses all of its own at once.
  const rounds = [...Array(Math.max(...ended.map(({ names }) => names.length))).keys()];
  const candidates = rounds.flatMap((round) =>
    ended.flatMap(({ complex, names }) => (names[round] ? [{ ...names[round], complex }] : [])),
  );
  for (const [k, { complex, en, ko, family }] of candidates.entries()) {
    const years = publishedYears.slice(0, newComplexes).filter((year) => k < more[year]);
    const site = sites.findIndex((one) => one.complex === complex);
    const names = {
      en: `${en} Mini Cluster, ${sites[site].names.en}`,
      ko: `${sites[site].names.ko} ${ko} 미니클러스터`,
    };
    if (years.length === 0) continue;
    const line = familyIndex(family);
    generated({ names, site, family: line, topics: [families[line].topic], from: years[0], to: years.at(-1)! });
  }
  const spanning = { en: "Mini Cluster across complexes", ko: "단지 간 융합 미니클러스터" };
  let added = 0;
  for (const year of publishedYears.slice(newComplexes))
    for (; added < more[year]; added++)
      generated({ names: spanning, site: undefined, family: 0, topics: [], from: year, to: publishedYears.length - 1 });
  return clusters;
}

function documentedCluster(
  { id, names, complex, topics = [], from, to }: Activity,
  sites: readonly Site[],
): MiniCluster {
  const site = sites.findIndex((one) => one.complex === complex);
  const en = names?.en ?? id;
  return {
    id,
    names: { en, ko: names?.ko ?? en },
    site,
    family: familyOf([en, ...topics].join(" ")) ?? sites[site].family ?? families.length - 1,
    topics,
    from: yearOf(from) ?? 0,
    to: yearOf(to) ?? stageYear,
    documented: true,
  };
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4)) - firstYear;
}

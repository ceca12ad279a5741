import type { Figure } from "./published-table.ts";
import { rounded } from "./rounded.ts";
import type { TalliedActivity, Tally } from "./tally.ts";
import { holds } from "./year-span.ts";

/** Mini clusters and their members of a year: distinct organisations, however many mini clusters each is in. */
export function countMiniClusters(tally: Tally, { indicator, date, subject }: Figure): number | undefined {
  if (date === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  const alive = () => tally.activities("mini-cluster").filter(({ years }) => holds(years, year));
  switch (indicator) {
    case "mini-clusters":
      return alive().filter(({ complex }) => subject.type === "dataset" || complex === subject.id).length;
    case "members":
      return membersIn(tally, alive(), year).length;
    case "company-members":
      return membersIn(tally, alive(), year).filter((member) => tally.kindOf(member) === "company").length;
    case "other-members":
      return membersIn(tally, alive(), year).filter((member) => tally.kindOf(member) !== "company").length;
    case "members-per-mini-cluster": {
      const clusters = alive();
      return clusters.length === 0 ? undefined : rounded(membersIn(tally, clusters, year).length / clusters.length, 1);
    }
  }
}

function membersIn(tally: Tally, miniClusters: readonly TalliedActivity[], year: number): number[] {
  const { organisation } = tally.facts.participations;
  const members = miniClusters.flatMap(({ index }) =>
    tally
      .participations(index)
      .filter((p) => holds(tally.participationYears(p), year))
      .map((p) => organisation[p]),
  );
  return [...new Set(members)];
}

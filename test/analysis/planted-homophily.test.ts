import { expect, test } from "vitest";
import { computeFigure } from "../../analysis/compute-figure.ts";
import { integrationIndexes, parametersOfIndexes } from "../../analysis/integration/indexes.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { unwatched } from "../../model/progress.ts";
import { networkOf } from "./network-as-lists.ts";
import { activitiesIn } from "./places.ts";
import { smallProgramme } from "./small-programme.ts";

const homophilies = [0, 0.2, 0.4, 0.6, 0.8];

/**
 * What more of homophily does to an index; the others answer other questions. By number of ties the share of a single tier across says little: the
 * few pairs of a site are soon all tied.
 */
const falls = (weighted: boolean) => ["integration", "eiAcross", ...(weighted ? ["tier-3", "tier-4"] : [])];
const rises = ["tier-1"];

test.each([
  { by: "complex", weighted: true, consortia: 2000 },
  // By number of ties few enough that not everybody is tied to everybody.
  { by: "complex", weighted: false, consortia: 250 },
  { by: "zone", weighted: true, consortia: 2000 },
])(
  "the more a programme keeps to its sites, the less integrated it is by $by, weighted: $weighted",
  async ({ consortia, ...asked }) => {
    const parameters = parametersOfIndexes({ placing: "zones", ...asked });
    const series = await Promise.all(
      homophilies.map(async (homophily) => {
        const facts = await activitiesIn(smallProgramme({ homophily, consortia, seed: 2 }));
        const selection = selectActivities(facts, networkOf());
        return (id: string) => {
          const index = integrationIndexes.find((one) => one.id === id)!;
          return computeFigure(index, { facts, selection, parameters, progress: unwatched });
        };
      }),
    );
    for (const id of [...falls(asked.weighted), ...rises]) {
      const values = series.map((at) => at(id));
      const ordered = [...values].sort((a, b) => (rises.includes(id) ? a - b : b - a));
      expect(values, id).toEqual(ordered);
      expect(new Set(values).size, id).toBe(homophilies.length);
    }
  },
);

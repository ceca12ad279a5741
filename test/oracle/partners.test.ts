import { beforeAll, describe, expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { type BackTest, backTest } from "../../analysis/partners/back-test.ts";
import { knownOn } from "../../analysis/partners/known.ts";
import { degreeOf, newTies } from "../../analysis/partners/new-ties.ts";
import type { Ranker } from "../../analysis/partners/tested-pairs.ts";
import { daySpan } from "../../model/partial-date.ts";
import { unwatched } from "../../model/progress.ts";
import { networkOf } from "../analysis/network-as-lists.ts";
import { cordisFacts } from "./cordis-facts.ts";
import { hasSharedData, needsSharedData, sharedFile } from "./shared-oracle.ts";

/** As the baselines computed elsewhere: projects above 40 members left out. */
const network = networkOf({ layers: "collaboration", maxActivitySize: "40" });

/** h2020_eunets_linkpred_baselines.txt: known to the end of the year. */
const counts = {
  "2017": { train: 346_594, known: 19_934, repeated: 54_250, new: 139_836 },
  "2018": { train: 435_593, known: 23_535, repeated: 51_028, new: 111_574 },
  "2019": { train: 540_538, known: 26_995, repeated: 35_284, new: 62_545 },
};
const areas = { commonPartners: 0.8928, adamicAdar: 0.8946, popularity: 0.9187 };

describe.skipIf(!hasSharedData)(`partners on H2020${needsSharedData}`, () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await cordisFacts(sharedFile("cordis/h2020_participations_2014-2022.csv.gz"), "joined");
  });
  const until = daySpan("2030").last;

  test.each(Object.entries(counts))(
    "known to %s: ties, and new ones among organisations known, as counted elsewhere",
    (year, expected) => {
      const known = knownOn(facts, network, daySpan(year).last);
      const later = newTies(facts, network, known, until);
      let [tied, fresh] = [0, 0];
      for (let i = 0; i < facts.organisations.count; i++) {
        if (degreeOf(known.ties, i) === 0) continue;
        tied++;
        for (const other of later.partners.subarray(later.offsets[i], later.offsets[i + 1]))
          if (degreeOf(known.ties, other) > 0) fresh++;
      }
      expect({ train: known.ties.size, known: tied, repeated: later.repeated, new: fresh / 2 }).toEqual(expected);
    },
  );

  describe("learnt to 2018, tried after", () => {
    let found: BackTest;
    beforeAll(() => {
      const split = daySpan("2018").last;
      found = backTest({ facts, network, split, until, days: 731, sources: 800, seed: 1, resamples: 200 }, unwatched);
    }, 400_000);
    const ranker = (asked: Ranker) => found.cases[0].rankers.find((one) => one.ranker === asked)!;

    test.each(Object.entries(areas))("%s: the area against any pairs holds that computed elsewhere", (asked, area) => {
      const { lower, upper } = ranker(asked as Ranker).areaAny;
      expect(lower).toBeLessThan(area);
      expect(upper).toBeGreaterThan(area);
    });
    test("among candidates of the same degree the model is better than Adamic–Adar and popularity", () => {
      const equals = ranker("amongEquals");
      for (const quality of ["precisionMatched", "hitsMatched"] as const)
        for (const other of ["adamicAdar", "popularity"] as const)
          expect(equals[quality].lower).toBeGreaterThan(ranker(other)[quality].upper);
      expect(found.cases[0].comparisons[1]).toMatchObject({ verdict: "better", used: "amongEquals" });
    });
    test("it orders all pairs better, but its lists begin worse, so that Adamic–Adar makes them", () => {
      const [overall] = found.cases[0].comparisons;
      expect(overall.gain.precisionAny!.lower).toBeGreaterThan(0);
      expect(overall.gain.hits!.upper).toBeLessThan(0);
      expect(overall).toMatchObject({ decidedBy: "hits", verdict: "worse", used: "adamicAdar" });
    });
  });
});

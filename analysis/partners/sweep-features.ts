import { type Facts, openStart } from "../facts/facts.ts";
import { kindAffinity } from "./kind-affinity.ts";
import type { Known } from "./known.ts";
import { degreeOf } from "./new-ties.ts";
import { type FeatureId, featurePlace, pairFeatures } from "./pair-features.ts";
import { shortWalk } from "./short-walk.ts";
import { type MatchOf, sharesOfBest } from "./source-match.ts";

/** A column for each of `pairFeatures`, by the organisation's index in the facts. */
export type FeatureColumns = readonly Float64Array[];

const daysPerYear = 365.25;
const earthRadiusKm = 6371;

/**
 * The features of one organisation with all others at once. Those of ties are gathered along its partners' partners only. The columns are the same arrays each time, overwritten by the next
 * call. O(organisations + ties within two steps) a source.
 */
export function featureSweep(facts: Facts, known: Known, matchOf?: MatchOf): (source: number) => FeatureColumns {
  const { organisations } = facts;
  const { ties, groups } = known;
  const count = organisations.count;
  const columns = pairFeatures.map(() => new Float64Array(count));
  const column = (id: FeatureId) => columns[featurePlace[id]];
  const walk = shortWalk(known.tying, known.strengths);
  const affinity = kindAffinity(facts, known);
  const fromSource = distances(facts);
  const { complex, country, city } = organisations.groupings;
  const same: readonly (readonly [Float64Array, Int32Array])[] = [
    [column("sameComplex"), complex.codes],
    [column("sameHub"), known.hub.codes],
    [column("sameZone"), known.zone.codes],
    [column("sameCountry"), country.codes],
    [column("sameCity"), city.codes],
  ];
  for (let c = 0; c < count; c++) {
    column("popularity")[c] = Math.log1p(degreeOf(ties, c));
    column("recentActivity")[c] = Math.log1p(known.begunLately[c]);
    const begun = known.lastBegun[c];
    column("recency")[c] = begun === openStart ? 0 : 2 ** -((known.day - begun) / daysPerYear);
  }
  const inverseLog = Float64Array.from({ length: count }, (_, q) => 1 / Math.log(Math.max(2, degreeOf(ties, q))));

  const [common, adamicAdar, allocation] = [
    column("commonPartners"),
    column("adamicAdar"),
    column("resourceAllocation"),
  ];
  const affinityOf = column("walkAffinity");
  const anyCommon = column("anyCommonPartner");
  const [jaccard, walked, shared] = [column("jaccard"), column("randomWalk"), column("sharedGroups")];
  const met = new Uint32Array(count);
  let metCount = 0;
  const grouped = new Set<number>();

  const circle = (source: number): void => {
    for (let k = 0; k < metCount; k++) {
      const c = met[k];
      common[c] = 0;
      adamicAdar[c] = 0;
      allocation[c] = 0;
      jaccard[c] = 0;
      anyCommon[c] = 0;
    }
    metCount = 0;
    for (let e = ties.offsets[source]; e < ties.offsets[source + 1]; e++) {
      const through = ties.neighbours[e];
      const share = 1 / degreeOf(ties, through);
      const logShare = inverseLog[through];
      for (let f = ties.offsets[through]; f < ties.offsets[through + 1]; f++) {
        const c = ties.neighbours[f];
        if (c === source) continue;
        if (common[c]++ === 0) met[metCount++] = c;
        adamicAdar[c] += logShare;
        allocation[c] += share;
      }
    }
    const own = degreeOf(ties, source);
    for (let k = 0; k < metCount; k++) {
      const c = met[k];
      jaccard[c] = common[c] / (own + degreeOf(ties, c) - common[c]);
      common[c] = Math.log1p(common[c]);
      anyCommon[c] = 1;
      adamicAdar[c] = Math.log1p(adamicAdar[c]);
      allocation[c] = Math.sqrt(allocation[c]);
    }
    const chances = walk(source);
    for (let c = 0; c < count; c++) {
      walked[c] = chances[c] === 0 ? 0 : Math.log1p(1e6 * chances[c]);
      affinityOf[c] = chances[c] === 0 ? 0 : Math.log1p((1e6 * chances[c]) / known.strengths[c]);
    }
  };

  const meetings = (source: number): void => {
    for (const c of grouped) shared[c] = 0;
    grouped.clear();
    for (let k = groups.ofOrganisation[source]; k < groups.ofOrganisation[source + 1]; k++) {
      const a = groups.byOrganisation[k];
      if (groups.sizes[a] < 2) continue;
      const share = 1 / Math.log(groups.sizes[a]);
      for (let m = groups.offsets[a]; m < groups.offsets[a + 1]; m++) {
        const c = groups.members[m];
        if (c === source) continue;
        grouped.add(c);
        shared[c] += share;
      }
    }
  };

  return (source) => {
    circle(source);
    meetings(source);
    column("ownTies").fill(Math.log1p(degreeOf(ties, source)));
    affinity(source, column("kindAffinity"));
    fromSource(source, column("distance"), column("placeUnknown"));
    for (const [into, codes] of same) {
      const own = codes[source];
      if (own < 0) into.fill(0);
      else for (let c = 0; c < count; c++) into[c] = Number(codes[c] === own);
    }
    const matched = matchOf?.(source);
    sharesOfBest(matched?.need, source, column("capability"));
    sharesOfBest(matched?.work, source, column("sameWork"));
    return columns;
  };
}

/** log(1 + km) over a round Earth, as `kilometres` measures it, by the chord between points of the unit sphere. */
function distances({ organisations: { count, latitude, longitude } }: Facts) {
  const points = new Float64Array(3 * count).fill(Number.NaN);
  for (let i = 0; i < count; i++) {
    const [phi, lambda] = [(latitude[i] * Math.PI) / 180, (longitude[i] * Math.PI) / 180];
    points[3 * i] = Math.cos(phi) * Math.cos(lambda);
    points[3 * i + 1] = Math.cos(phi) * Math.sin(lambda);
    points[3 * i + 2] = Math.sin(phi);
  }
  return (source: number, km: Float64Array, isUnknown: Float64Array): void => {
    const [x, y, z] = points.subarray(3 * source, 3 * source + 3);
    for (let c = 0; c < count; c++) {
      const chord = Math.sqrt((points[3 * c] - x) ** 2 + (points[3 * c + 1] - y) ** 2 + (points[3 * c + 2] - z) ** 2);
      const unknown = Number.isNaN(chord);
      isUnknown[c] = Number(unknown);
      km[c] = unknown ? 0 : Math.log1p(2 * earthRadiusKm * Math.asin(Math.min(1, chord / 2)));
    }
  };
}

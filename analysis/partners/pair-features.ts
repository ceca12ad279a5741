/** What a feature tells of: reasons and shares of a score are given by these. */
export const featureGroups = ["circle", "activity", "groups", "kind", "place", "capability"] as const;
export type FeatureGroup = (typeof featureGroups)[number];

/**
 * What is known of two organisations s and c on a day (METRICS §7), each as the number that the model reads; k: partners, N: the set of them. What needs ties is told of by `circle`: a newcomer has none of it.
 *
 * - `commonPartners` log(1 + |N_s ∩ N_c|); `jaccard` |N_s ∩ N_c|/|N_s ∪ N_c|; `adamicAdar` log(1 + Σ 1/log k_q) and `resourceAllocation` (Σ 1/k_q)^½ over the common partners q (Adamic & Adar 2003; Zhou, Lü & Zhang 2009);
 * - `anyCommonPartner` 1 where there is one; `randomWalk` log(1 + 10⁶ p_c) of `short-walk.ts`; `walkAffinity` log(1 + 10⁶ p_c/s_c), which does not favour whoever has much strength s_c;
 * - `ownTies` log(1 + k_s), `popularity` log(1 + k_c), whose sum is preferential attachment; `recentActivity` log(1 + activities that c has begun within two years); `recency` halves with each year since its last one;
 * - `sharedGroups` Σ 1/log n_a over the activities a of other layers that both take part in;
 * - `kindAffinity` log of ties between the two kinds over those expected from the kinds' partners;
 * - `distance` log(1 + km), 0 where a place is unknown and `placeUnknown` is 1; `sameComplex` … `sameCity` 1 where both are in the same;
 * - `capability` how well c's capabilities match what s needs, and `sameWork` what s makes or does itself, by BM25 as shares of the best match of all; 0 where it is not said. What is said of an organisation is its own words, which no source dates, and the topics of what it had begun to take part in.
 *
 * Sources: doi:10.1016/S0378-8733(03)00009-1, doi:10.1140/epjb/e2009-00335-8. Checked by their definitions on small networks and against networkx.
 */
export const pairFeatures = [
  { id: "commonPartners", group: "circle" },
  { id: "jaccard", group: "circle" },
  { id: "adamicAdar", group: "circle" },
  { id: "resourceAllocation", group: "circle" },
  { id: "anyCommonPartner", group: "circle" },
  { id: "randomWalk", group: "circle" },
  { id: "walkAffinity", group: "circle" },
  { id: "ownTies", group: "activity" },
  { id: "popularity", group: "activity" },
  { id: "recentActivity", group: "activity" },
  { id: "recency", group: "activity" },
  { id: "sharedGroups", group: "groups" },
  { id: "kindAffinity", group: "kind" },
  { id: "distance", group: "place" },
  { id: "placeUnknown", group: "place" },
  { id: "sameComplex", group: "place" },
  { id: "sameHub", group: "place" },
  { id: "sameZone", group: "place" },
  { id: "sameCountry", group: "place" },
  { id: "sameCity", group: "place" },
  { id: "capability", group: "capability" },
  { id: "sameWork", group: "capability" },
] as const satisfies readonly { readonly id: string; readonly group: FeatureGroup }[];
export type FeatureId = (typeof pairFeatures)[number]["id"];

export const featurePlace = Object.fromEntries(pairFeatures.map(({ id }, place) => [id, place])) as Readonly<
  Record<FeatureId, number>
>;

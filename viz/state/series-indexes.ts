/** Indexes that can be followed, in the order in which the API lists them. */
export const seriesIndexes = [
  "integration",
  "eiAcross",
  "tier-1",
  "tier-2",
  "tier-3",
  "tier-4",
  "tier-outside",
  "inclusion-ownHub",
  "inclusion-anyHub",
  "inclusion-anotherZone",
  "hubDependence",
  "complexGini",
  "complexEvenness",
  "complexEfficiency",
  "fusion",
] as const;

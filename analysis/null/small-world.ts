/** How far a network is a small world. What is undefined is absent. */
export interface SmallWorld {
  /** C / C₀: clustering against its mean over the draws. */
  readonly clusteringRatio?: number;
  /** L / L₀: mean distance against its mean over the draws. */
  readonly distanceRatio?: number;
  /** σ = (C / C₀) / (L / L₀). */
  readonly sigma?: number;
}

interface Against {
  readonly observed: number;
  readonly mean: number | undefined;
}

/**
 * Small-world coefficient σ = (C / C₀) / (L / L₀) (Humphries & Gurney 2008): more clustered than chance has it, and hardly longer ways.
 * C is clustering and L the mean distance, C₀ and L₀ their means over the draws of a null model. Here that is curveball, which keeps
 * activities, so that the triangles that every activity closes by itself are in C₀ as well; against a random graph with as many ties any projection is a small
 * world (Uzzi & Spiro 2005). No unit; above 1: a small world. Undefined where C₀, L or L₀ is 0 or undefined.
 *
 * Sources: doi:10.1371/journal.pone.0002051, doi:10.1086/432782. Checked in closed form.
 */
export function smallWorld(clustering: Against, distance: Against): SmallWorld {
  const clusteringRatio = ratio(clustering);
  const distanceRatio = ratio(distance);
  return {
    ...(clusteringRatio !== undefined && { clusteringRatio }),
    ...(distanceRatio !== undefined && { distanceRatio }),
    ...(clusteringRatio !== undefined && distanceRatio !== undefined && { sigma: clusteringRatio / distanceRatio }),
  };
}

function ratio({ observed, mean }: Against): number | undefined {
  return mean !== undefined && mean > 0 && !Number.isNaN(observed) ? observed / mean : undefined;
}

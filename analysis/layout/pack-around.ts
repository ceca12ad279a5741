export interface Disc {
  readonly radius: number;
}

/**
 * Centres for discs so that none overlap: the first in the middle, the others in the order given around it, ring by ring,
 * each ring as wide as its largest disc. `gap` is left between neighbours.
 */
export function packAround(discs: readonly Disc[], gap: number): { x: number; y: number }[] {
  const centres: { x: number; y: number }[] = [];
  if (discs.length > 0) centres.push({ x: 0, y: 0 });
  let inner = discs.length > 0 ? discs[0].radius : 0;
  for (let next = 1; next < discs.length; ) {
    const widest = discs[next].radius;
    const ring = inner + gap + widest;
    const angles: number[] = [];
    let used = 0;
    for (let k = next; k < discs.length; k++) {
      const half = Math.asin(Math.min(1, (discs[k].radius + gap / 2) / ring));
      if (angles.length > 0 && used + 2 * half > 2 * Math.PI) break;
      angles.push(used + half);
      used += 2 * half;
    }
    // What is left of the ring goes between them in equal shares.
    const slack = (2 * Math.PI - used) / angles.length;
    angles.forEach((angle, k) => {
      const at = angle + (k + 0.5) * slack;
      centres.push({ x: ring * Math.cos(at), y: ring * Math.sin(at) });
    });
    next += angles.length;
    inner = ring + widest;
  }
  return centres;
}

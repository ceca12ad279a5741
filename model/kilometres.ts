interface Point {
  /** In degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
}

export const earthRadiusKm = 6371;

/**
 * The way between two places over a round Earth of 6,371 km: 0 to half its circumference, 20,015 km. By the haversine, which is
 * exact for near places too (Sinnott 1984, Sky & Telescope 68, 159).
 */
export function kilometres(a: Point, b: Point): number {
  const radians = (degrees = 0) => (degrees * Math.PI) / 180;
  const [p, q] = [radians(a.latitude), radians(b.latitude)];
  const h =
    Math.sin((q - p) / 2) ** 2 +
    Math.cos(p) * Math.cos(q) * Math.sin((radians(b.longitude) - radians(a.longitude)) / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Places in the plane, without a unit: x to the right, y upwards. */
export interface Points {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export function emptyPoints(count: number): Points {
  return { x: new Float32Array(count), y: new Float32Array(count) };
}

/** Moves the points around their mean and stretches them, in place, so that their root mean square distance from it is `radius`. */
export function rescale({ x, y }: Points, radius: number): void {
  const count = x.length;
  const meanX = x.reduce((sum, value) => sum + value, 0) / count;
  const meanY = y.reduce((sum, value) => sum + value, 0) / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (x[i] - meanX) ** 2 + (y[i] - meanY) ** 2;
  const factor = squares === 0 ? 1 : radius / Math.sqrt(squares / count);
  for (let i = 0; i < count; i++) {
    x[i] = (x[i] - meanX) * factor;
    y[i] = (y[i] - meanY) * factor;
  }
}

/** Turns the points around their mean, in place, so that they are widest from left to right. */
export function turnToLongAxis({ x, y }: Points): void {
  const count = x.length;
  const meanX = x.reduce((sum, value) => sum + value, 0) / count;
  const meanY = y.reduce((sum, value) => sum + value, 0) / count;
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [x[i] - meanX, y[i] - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [x[i] - meanX, y[i] - meanY];
    x[i] = meanX + dx * cos + dy * sin;
    y[i] = meanY - dx * sin + dy * cos;
  }
}

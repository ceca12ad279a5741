/** One label that may be drawn, in pixels of the canvas, most important first. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strong: boolean;
}

export interface LabelStyle {
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  readonly halo: string;
}

/** A label in its place: where its text begins, and the height of its middle. */
export interface PlacedLabel {
  readonly text: string;
  readonly left: number;
  readonly middle: number;
  readonly strong: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the buttons stand that enlarge: the upper right corner. */
export function buttonCorner({ width }: { readonly width: number }): Box {
  return { left: width - 112, right: width, top: 0, bottom: 46 };
}

const longest = 26;
const gap = 4;

/**
 * Labels beside, over or under their nodes, in the order given, leaving out each that would touch one already there: what
 * is drawn can be read. Of the places left a label takes the one that covers least of other nodes, and none that covers
 * a node of half its own's radius; `kept` is left free. Sigma's own grid only thins labels out.
 */
export function placeLabels(
  context: CanvasRenderingContext2D,
  wishes: readonly LabelWish[],
  { font, size }: LabelStyle,
  {
    width,
    height,
    most,
    kept = [],
  }: { readonly width: number; readonly height: number; readonly most: number; readonly kept?: readonly Box[] },
): PlacedLabel[] {
  const taken = [...kept];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= most) break;
    const { x, y, radius, strong } = wish;
    const text = shortened(wish.text);
    context.font = fontOf(font, size, strong);
    const textWidth = context.measureText(text).width;
    const away = radius + gap;
    const aslant = Math.SQRT1_2 * radius + gap;
    let best: { readonly box: Box; readonly covered: number } | undefined;
    for (const [left, middle] of [
      [x + away, y],
      [x - away - textWidth, y],
      [x - textWidth / 2, y - away - size / 2],
      [x - textWidth / 2, y + away + size / 2],
      [x + aslant, y - aslant],
      [x + aslant, y + aslant],
      [x - aslant - textWidth, y - aslant],
      [x - aslant - textWidth, y + aslant],
    ]) {
      const box = {
        left: left - 3,
        right: left + textWidth + 3,
        top: middle - size / 2 - 2,
        bottom: middle + size / 2 + 2,
      };
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      const covered = largestUnder(box, wishes, wish);
      if (!best || covered < best.covered) best = { box, covered };
      if (covered === 0) break;
    }
    if (!best || (best.covered >= radius / 2 && !strong)) continue;
    taken.push(best.box);
    placed.push({ text, left: best.box.left + 3, middle: (best.box.top + best.box.bottom) / 2, strong });
  }
  return placed;
}

export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  { font, size, colour, halo }: LabelStyle,
): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = halo;
  context.fillStyle = colour;
  for (const { text, left, middle, strong } of labels) {
    context.font = fontOf(font, size, strong);
    context.strokeText(text, left, middle);
    context.fillText(text, left, middle);
  }
}

export function shortened(text: string): string {
  const letters = [...text];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`
    : text;
}

export function fontOf(font: string, size: number, strong: boolean): string {
  return `${strong ? 600 : 450} ${size}px ${font}`;
}

/** Radius of the largest other node that a box would cover; those too small to miss do not count. */
function largestUnder(box: Box, wishes: readonly LabelWish[], own: LabelWish): number {
  let largest = 0;
  for (const other of wishes) {
    const { x, y, radius } = other;
    if (radius <= largest || radius < 4 || other === own) continue;
    const [nearX, nearY] = [Math.max(box.left, Math.min(x, box.right)), Math.max(box.top, Math.min(y, box.bottom))];
    if (Math.hypot(x - nearX, y - nearY) < radius) largest = radius;
  }
  return largest;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

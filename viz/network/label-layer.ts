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

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const longest = 30;

/**
 * Draws labels beside their nodes, in the order given, leaving out each that would touch one already there: what is
 * drawn can be read. Sigma's own grid only thins labels out.
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  wishes: Iterable<LabelWish>,
  { font, size, colour, halo }: LabelStyle,
  { width, height, most }: { readonly width: number; readonly height: number; readonly most: number },
): number {
  const taken: Box[] = [];
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = halo;
  context.fillStyle = colour;
  for (const { text, x, y, radius, strong } of wishes) {
    if (taken.length >= most) break;
    const shown = shortened(text);
    context.font = `${strong ? 600 : 450} ${size}px ${font}`;
    const textWidth = context.measureText(shown).width;
    const fitsRight = x + radius + 4 + textWidth <= width;
    const left = fitsRight ? x + radius + 4 : x - radius - 4 - textWidth;
    const box = { left: left - 3, right: left + textWidth + 3, top: y - size / 2 - 3, bottom: y + size / 2 + 3 };
    if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    context.strokeText(shown, left, y);
    context.fillText(shown, left, y);
  }
  return taken.length;
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

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

import type { Palette } from "../theme/palette.ts";
import { fontFamily } from "../theme/theme.ts";

interface Hovered {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string | null;
}

/** A ring around what is pointed at, and its whole name on a ground that covers what lies under it. */
export function drawHoverMark(
  context: CanvasRenderingContext2D,
  { x, y, radius, label }: Hovered,
  { palette, width, fontSize }: { readonly palette: Palette; readonly width: number; readonly fontSize: number },
): void {
  context.beginPath();
  context.arc(x, y, radius + 2.5, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = palette.accent;
  context.stroke();
  if (!label) return;
  context.font = `600 ${fontSize}px ${fontFamily}`;
  const labelWidth = context.measureText(label).width;
  const left = Math.max(4, Math.min(x + radius + 6, width - labelWidth - 12));
  context.fillStyle = palette.background;
  context.beginPath();
  context.roundRect(left - 5, y - fontSize / 2 - 6, labelWidth + 10, fontSize + 12, 4);
  context.fill();
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = palette.text;
  context.textBaseline = "middle";
  context.fillText(label, left, y);
}

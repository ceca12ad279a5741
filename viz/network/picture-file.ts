import type { Palette } from "../theme/palette.ts";
import { fontFamily } from "../theme/theme.ts";

interface Caption {
  readonly title: string;
  readonly lines: readonly string[];
  readonly swatches: readonly { readonly colour: string; readonly text: string }[];
  readonly palette: Palette;
}

/** The picture with its legend and statement written under it, so that it can stand alone. */
export function withCaption(
  picture: HTMLCanvasElement,
  { title, lines, swatches, palette }: Caption,
): HTMLCanvasElement {
  const scale = window.devicePixelRatio || 1;
  const width = picture.width / scale;
  const line = 20;
  const margin = 16;
  const columns = Math.max(1, Math.floor((width - 2 * margin) / 220));
  const captionHeight = 2 * margin + line * (lines.length + 1 + Math.ceil(swatches.length / columns));
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height + captionHeight * scale;
  const context = canvas.getContext("2d")!;
  context.fillStyle = palette.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0);
  context.scale(scale, scale);
  context.textBaseline = "middle";
  let y = picture.height / scale + margin + line / 2;
  context.fillStyle = palette.text;
  context.font = `400 13px ${fontFamily}`;
  for (const text of lines) {
    context.fillText(text, margin, y);
    y += line;
  }
  context.font = `600 13px ${fontFamily}`;
  context.fillText(title, margin, y);
  y += line;
  context.font = `400 13px ${fontFamily}`;
  swatches.forEach(({ colour, text }, i) => {
    const left = margin + (i % columns) * 220;
    const middle = y + Math.floor(i / columns) * line;
    context.fillStyle = colour;
    context.beginPath();
    context.arc(left + 5, middle, 5, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = palette.text;
    context.fillText(text, left + 16, middle, 196);
  });
  return canvas;
}

export async function saveCanvas(canvas: HTMLCanvasElement, name: string): Promise<void> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

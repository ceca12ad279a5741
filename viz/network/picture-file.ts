import { saveBlob } from "../parts/save-blob.ts";
import type { Palette } from "../theme/palette.ts";
import { fontFamily } from "../theme/theme.ts";
import { halfSide } from "./drawn-network.ts";
import type { Caption } from "./picture-frame.ts";

/** The picture with its legend and statement written under it, so that it can stand alone. */
export function withCaption(
  picture: HTMLCanvasElement,
  { title, lines, swatches, scales }: Caption,
  palette: Palette,
): HTMLCanvasElement {
  const scale = window.devicePixelRatio || 1;
  const width = picture.width / scale;
  const line = 20;
  const margin = 16;
  const columns = Math.max(1, Math.floor((width - 2 * margin) / 220));
  const captionHeight =
    2 * margin + line * (lines.length + 1 + Math.ceil(swatches.length / columns)) + (2 * line + 12) * scales.length;
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
  swatches.forEach(({ colour, text, shape }, i) => {
    const left = margin + (i % columns) * 220;
    const middle = y + Math.floor(i / columns) * line;
    context.fillStyle = colour;
    context.beginPath();
    if (shape === "square") context.rect(left + 5 - 5 * halfSide, middle - 5 * halfSide, 10 * halfSide, 10 * halfSide);
    else context.arc(left + 5, middle, 5, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = palette.text;
    context.fillText(text, left + 16, middle, 196);
  });
  y += Math.ceil(swatches.length / columns) * line;
  context.strokeStyle = palette.text;
  for (const { title, shape, samples } of scales) {
    context.font = `600 13px ${fontFamily}`;
    context.fillText(title, margin, y);
    y += line + 4;
    context.font = `400 13px ${fontFamily}`;
    samples.forEach(({ pixels, text }, i) => {
      const left = margin + i * 90;
      context.beginPath();
      context.lineWidth = shape === "circle" ? 1 : pixels;
      if (shape === "circle") context.arc(left + 14, y, pixels, 0, 2 * Math.PI);
      else {
        context.moveTo(left, y);
        context.lineTo(left + 20, y);
      }
      context.stroke();
      context.fillText(text, left + 34, y);
    });
    y += line + 8;
  }
  return canvas;
}

export async function saveCanvas(canvas: HTMLCanvasElement, name: string): Promise<void> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob) saveBlob(blob, name);
}

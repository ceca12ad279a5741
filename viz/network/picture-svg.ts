import type { Palette } from "../theme/palette.ts";
import { fontFamily } from "../theme/theme.ts";
import { halfSide, type NodeShape } from "./drawn-network.ts";
import type { Caption, PictureFrame } from "./picture-frame.ts";

const line = 22;
const margin = 16;
const column = 220;
const sampleWidth = 90;

/** The picture with its legend and statement as SVG: ties under nodes under labels, and the caption below. Text stays text. */
export function pictureSvg(frame: PictureFrame, caption: Caption, palette: Palette): string {
  const legend = captionMarks(frame, caption, palette);
  const width = round(frame.width);
  const height = round(frame.height + legend.height);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(fontFamily)}" font-size="13" fill="${palette.text}">`,
    `<title>${escaped(caption.lines.join(" "))}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>`,
    `<svg width="${width}" height="${round(frame.height)}">`,
    `<g class="ties">`,
    ...frame.ties.map(
      ({ x1, y1, x2, y2, width, colour }) =>
        `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}" stroke-width="${round(width)}"/>`,
    ),
    `</g>`,
    `<g class="nodes">`,
    ...frame.nodes.map(
      ({ x, y, radius, colour, label, shape }) =>
        `${mark(shape, x, y, radius, `fill="${colour}"`)}<title>${escaped(label)}</title></${shape === "square" ? "rect" : "circle"}>`,
    ),
    `</g>`,
    `<g class="labels" font-size="${frame.labelSize}" stroke="${palette.background}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">`,
    ...frame.labels.map(({ text, left, middle, strong }) =>
      textAt(left, middle, text, strong ? ` font-weight="600"` : ""),
    ),
    `</g>`,
    `</svg>`,
    `<g class="caption">`,
    ...legend.marks,
    `</g>`,
    `</svg>`,
    "",
  ].join("\n");
}

/** What is written under a picture of a width, beginning at its height; and how much higher that makes it. */
export function captionMarks(
  { width, height }: Pick<PictureFrame, "width" | "height">,
  caption: Caption,
  palette: Palette,
) {
  const columns = Math.max(1, Math.floor((width - 2 * margin) / column));
  const marks: string[] = [];
  let y = height + margin + line / 2;
  for (const text of caption.lines) {
    marks.push(textAt(margin, y, text));
    y += line;
  }
  marks.push(textAt(margin, y, caption.title, ` font-weight="600"`));
  y += line;
  caption.swatches.forEach(({ colour, text, shape }, i) => {
    const [left, middle] = [margin + (i % columns) * column, y + Math.floor(i / columns) * line];
    const swatch = mark(shape, left + 5, middle, 5, `fill="${colour}"`).replace(/>$/, "/>");
    marks.push(swatch, textAt(left + 16, middle, text));
  });
  y += Math.ceil(caption.swatches.length / columns) * line;
  for (const { title, shape, samples } of caption.scales) {
    marks.push(textAt(margin, y, title, ` font-weight="600"`));
    const tallest = shape === "circle" ? Math.max(0, ...samples.map(({ pixels }) => pixels)) : 0;
    y += line / 2 + Math.max(line / 2, tallest);
    samples.forEach(({ pixels, text }, i) => {
      const left = margin + i * sampleWidth;
      marks.push(
        shape === "circle"
          ? `<circle cx="${round(left + tallest)}" cy="${round(y)}" r="${round(pixels)}" fill="none" stroke="${palette.text}"/>`
          : `<line x1="${left}" y1="${round(y)}" x2="${left + 20}" y2="${round(y)}" stroke="${palette.tieLit}" stroke-width="${round(pixels)}"/>`,
        textAt(left + Math.max(20, 2 * tallest) + 6, y, text),
      );
    });
    y += line / 2 + Math.max(line / 2, tallest);
  }
  return { marks, height: y - height + margin - line / 2 };
}

/** The opening tag of a circle, or of a square of its area. */
function mark(shape: NodeShape | undefined, x: number, y: number, radius: number, more: string): string {
  if (shape !== "square") return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" ${more}>`;
  const half = radius * halfSide;
  return `<rect x="${round(x - half)}" y="${round(y - half)}" width="${round(2 * half)}" height="${round(2 * half)}" ${more}>`;
}

/** Text by its middle, as the canvas writes it; not every drawing program knows dominant-baseline. */
function textAt(left: number, middle: number, text: string, more = ""): string {
  return `<text x="${round(left)}" y="${round(middle)}" dy="0.35em"${more}>${escaped(text)}</text>`;
}

function round(pixels: number): number {
  return Number(pixels.toFixed(2));
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

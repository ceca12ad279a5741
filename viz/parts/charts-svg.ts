import type { Palette } from "../theme/palette.ts";
import { fontFamily } from "../theme/theme.ts";
import type { SvgPicture } from "./svg-file.ts";

const margin = 16;
const namespace = "http://www.w3.org/2000/svg";

/** What belongs to a chart that leaves the page: what is shown, of which data; titles; and charts with axes and legend. */
const parts = ".result-statement [role=status], h2, figure.measure-chart";

/**
 * The charts of a part of the page as one SVG, as they stand there: drawings are copied, text stays text, and colours of a legend
 * become squares. Nothing where there is no chart.
 */
export function chartsSvg(section: Element, title: string, palette: Palette): SvgPicture | undefined {
  const shown = [...section.querySelectorAll<HTMLElement>(parts)].filter((part) => part.getClientRects().length > 0);
  if (!shown.some((part) => part.matches("figure"))) return undefined;
  const boxes = shown.map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left)) - margin;
  const top = Math.min(...boxes.map((box) => box.top)) - 2 * margin - 12;
  const width = Math.ceil(Math.max(...boxes.map((box) => box.right)) + margin - left);

  const picture = document.createElementNS(namespace, "svg");
  const marks = shown.flatMap((part) => [...marksOf(part, left, top)]);
  const lowest = Math.max(...marks.map(({ bottom }) => bottom));
  const height = Math.ceil(lowest + margin);
  for (const [name, value] of Object.entries({
    xmlns: namespace,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": fontFamily,
    fill: palette.text,
    color: palette.text,
  }))
    picture.setAttribute(name, String(value));
  const ground = element("rect", { width, height, fill: palette.background });
  const head = element("text", { x: margin, y: margin + 8, "font-size": 13, "font-weight": 600 });
  head.textContent = title;
  picture.append(ground, head, ...marks.map(({ mark }) => mark));
  return { text: new XMLSerializer().serializeToString(picture), width, height };
}

interface Mark {
  readonly mark: SVGElement;
  readonly bottom: number;
}

/** Drawings, squares of colour and lines of text, each where it stands. A table that may be unfolded is none of these. */
function* marksOf(node: Element, left: number, top: number): Generator<Mark> {
  if (node.matches("details, button")) return;
  const box = node.getBoundingClientRect();
  const [x, y] = [box.left - left, box.top - top];
  if (node instanceof SVGSVGElement) {
    const mark = node.cloneNode(true) as SVGSVGElement;
    for (const [name, value] of Object.entries({ x, y, width: box.width, height: box.height }))
      mark.setAttribute(name, String(value));
    yield { mark, bottom: y + box.height };
    return;
  }
  const { backgroundColor, borderTopStyle, borderTopColor, fontSize, fontWeight, color } = getComputedStyle(node);
  if (node.childNodes.length === 0 && box.width > 0 && !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor))
    yield {
      mark: element("rect", {
        x,
        y,
        width: box.width,
        height: box.height,
        fill: backgroundColor,
        stroke: borderTopStyle === "none" ? "none" : borderTopColor,
      }),
      bottom: y + box.height,
    };
  for (const child of node.childNodes) {
    if (child instanceof Element) yield* marksOf(child, left, top);
    if (!(child instanceof Text)) continue;
    for (const line of linesOf(child)) {
      const mark = element("text", {
        x: line.left - left,
        y: (line.top + line.bottom) / 2 - top,
        dy: "0.35em",
        "font-size": fontSize,
        "font-weight": fontWeight,
        fill: color,
      });
      mark.textContent = line.text;
      yield { mark, bottom: line.bottom - top };
    }
  }
}

/** A text as the page has broken it into lines. */
function linesOf(node: Text): { text: string; left: number; top: number; bottom: number }[] {
  const lines: { text: string; left: number; top: number; bottom: number }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\s*\S+/gu)) {
    const range = document.createRange();
    range.setStart(node, index + word.length - word.trimStart().length);
    range.setEnd(node, index + word.length);
    const { left, top, bottom } = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.top - top) < 2) last.text += word.replace(/\s+/, " ");
    else lines.push({ text: word.trim(), left, top, bottom });
  }
  return lines;
}

function element(name: "rect" | "text", attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

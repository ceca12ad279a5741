import { expect, test } from "vitest";
import type { Caption, PictureFrame } from "../../viz/network/picture-frame.ts";
import { pictureSvg } from "../../viz/network/picture-svg.ts";
import { palettes } from "../../viz/theme/palette.ts";

const frame: PictureFrame = {
  width: 400,
  height: 300,
  ties: [{ x1: 10, y1: 20, x2: 100.123, y2: 200, width: 1.5, colour: "#aab3b9" }],
  nodes: [
    { x: 10, y: 20, radius: 4, colour: "#0072b2", label: "현대자동차 <울산>", shape: "circle" },
    { x: 100.123, y: 200, radius: 9, colour: "#d98c00", label: `A & "B"\u0007`, shape: "square" },
  ],
  labels: [{ text: "현대자동차 <울산>", left: 18, middle: 20, strong: true }],
  labelSize: 12,
};
const caption: Caption = {
  title: "색: 유형",
  lines: ["산업단지 · 버전 1", "모두 그렸습니다."],
  swatches: [
    { colour: "#0072b2", text: "기업 (2)" },
    { colour: "#d98c00", text: "행사 (1)", shape: "square" },
  ],
  scales: [{ title: "크기: 파트너 수", shape: "circle", samples: [{ pixels: 9, text: "8" }] }],
};
const svg = pictureSvg(frame, caption, palettes.light);

test("draws each tie, node and label where the canvas has it", () => {
  expect(svg).toContain(`<line x1="10" y1="20" x2="100.12" y2="200" stroke="#aab3b9" stroke-width="1.5"/>`);
  expect(svg.match(/<circle [^>]*><title>/g)).toHaveLength(1);
  expect(svg).toContain(`<circle cx="10" cy="20" r="4" fill="#0072b2">`);
  expect(svg).toContain(`<text x="18" y="20" dy="0.35em" font-weight="600">현대자동차 &lt;울산&gt;</text>`);
});

test("draws a square around its middle, as large as the circle would be", () => {
  const [, x, y, side, height] =
    /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#d98c00"><title>/.exec(svg)!.map(Number);
  expect([side, side ** 2]).toEqual([height, expect.closeTo(Math.PI * 9 ** 2, 0)]);
  expect([x + side / 2, y + side / 2]).toEqual([expect.closeTo(100.123, 1), expect.closeTo(200, 1)]);
});

test("writes Korean as it is, and nothing that XML does not allow", () => {
  expect(svg).toContain(">A &amp; &quot;B&quot;<");
  expect(svg).not.toContain("\u0007");
  for (const text of ["산업단지 · 버전 1", "색: 유형", "기업 (2)", "크기: 파트너 수"])
    expect(svg).toContain(`>${text}<`);
});

test("is as high as the picture and everything of its caption", () => {
  const height = Number(/ height="([\d.]+)" viewBox/.exec(svg)![1]);
  const lowest = Math.max(...[...svg.matchAll(/<text [^>]*y="([\d.]+)"/g)].map(([, y]) => Number(y)));
  expect(lowest).toBeGreaterThan(frame.height);
  expect(height).toBeGreaterThan(lowest + 8);
});

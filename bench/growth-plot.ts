import type { Growth } from "./growth.ts";

const width = 720;
const height = 460;
const margin = { top: 40, right: 170, bottom: 50, left: 64 };
const colours = [
  "#0b6e99",
  "#c2410c",
  "#4d7c0f",
  "#7e22ce",
  "#be123c",
  "#0f766e",
  "#92400e",
  "#334155",
  "#a16207",
  "#1d4ed8",
  "#86198f",
  "#525252",
];
const title = "Seconds of processor time against participations (generated data)";
const labelHeight = 15;

/** Processor time against participations as SVG, both axes in powers of ten, each line named where it ends. */
export function growthPlot(growth: readonly Growth[]): string {
  const points = growth.flatMap((one) => one.points);
  const sizes = points.map(({ participations }) => Math.log10(participations));
  const times = points.map(({ cpu }) => Math.log10(cpu));
  const [left, right] = [Math.min(...sizes), Math.max(...sizes)];
  const [low, high] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  const x = (value: number) =>
    margin.left + ((Math.log10(value) - left) / (right - left)) * (width - margin.left - margin.right);
  const y = (value: number) =>
    height - margin.bottom - ((Math.log10(value) - low) / (high - low)) * (height - margin.top - margin.bottom);

  const powers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => 10 ** (from + k));
  const across = powers(low, high).flatMap((value) => [
    `<line x1="${margin.left}" x2="${width - margin.right}" y1="${at(y(value))}" y2="${at(y(value))}" stroke="#d4d4d8"/>`,
    `<text x="${margin.left - 8}" y="${at(y(value) + 4)}" text-anchor="end">${value >= 1 ? value : value.toFixed(-Math.log10(value))}</text>`,
  ]);
  const upright = powers(Math.ceil(left), Math.floor(right)).map(
    (value) =>
      `<text x="${at(x(value))}" y="${height - margin.bottom + 20}" text-anchor="middle">${value.toLocaleString("en")}</text>`,
  );
  const lines = growth.map(({ points: own }, k) => {
    const path = own.map(({ participations, cpu }) => `${at(x(participations))},${at(y(cpu))}`);
    const dots = path.map(
      (point) => `<circle cx="${point.split(",")[0]}" cy="${point.split(",")[1]}" r="3" fill="${colour(k)}"/>`,
    );
    return `<polyline points="${path.join(" ")}" fill="none" stroke="${colour(k)}" stroke-width="1.8"/>${dots.join("")}`;
  });
  const labels = apart(growth.map(({ points: own }) => y(own.at(-1)!.cpu))).map(
    (place, k) =>
      `<text x="${width - margin.right + 10}" y="${at(place + 4)}" fill="${colour(k)}">${escaped(growth[k].work)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#3f3f46">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${margin.left}" y="20" font-size="13" fill="#18181b">${title}</text>`,
    ...across,
    ...upright,
    `<text x="${(margin.left + width - margin.right) / 2}" y="${height - 10}" text-anchor="middle">participations</text>`,
    ...lines,
    ...labels,
    "</svg>\n",
  ].join("\n");
}

/** Moves labels down as far as it takes for none to be on another, in their order. */
function apart(places: readonly number[]): number[] {
  const moved = [...places];
  const order = [...places.keys()].sort((a, b) => places[a] - places[b]);
  for (let k = 1; k < order.length; k++) moved[order[k]] = Math.max(moved[order[k]], moved[order[k - 1]] + labelHeight);
  return moved;
}

function colour(k: number): string {
  return colours[k % colours.length];
}

function at(value: number): string {
  return value.toFixed(1);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

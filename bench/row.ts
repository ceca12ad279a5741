import type { Timing } from "./timing.ts";

/** One line of the speed table. */
export interface Row {
  readonly work: string;
  readonly ours?: Timing;
  /** Seconds that the project aims at. */
  readonly aim?: number;
  readonly peers?: readonly { readonly name: string; readonly timing: Timing }[];
  /** What else was measured, or why nothing was. */
  readonly note?: string;
}

export function table(rows: readonly Row[]): string {
  const header =
    "| work | seconds, median (min–max, runs) | processor | aim | beside it: seconds (theirs ÷ ours; by processor time) | note |\n|---|---|---|---|---|---|";
  return [header, ...rows.map(line)].join("\n");
}

function line({ work, ours, aim, peers = [], note = "" }: Row): string {
  const beside = peers.map(({ name, timing }) => {
    const ratios = [
      ours && times(timing.median, ours.median),
      ours?.cpu !== undefined && timing.cpu !== undefined && times(timing.cpu, ours.cpu),
    ].filter(Boolean);
    return `${name} ${digits(timing.median)}${ratios.length > 0 ? ` (${ratios.join("; ")})` : ""}`;
  });
  const met = aim === undefined ? "" : `${aim}${ours && ours.median > aim ? " missed" : ""}`;
  const own = ours ? `${digits(ours.median)} (${digits(ours.min)}–${digits(ours.max)}, ${ours.runs})` : "not measured";
  const processor = ours?.cpu === undefined ? "" : digits(ours.cpu);
  return `| ${work} | ${own} | ${processor} | ${met} | ${beside.join(" · ")} | ${note} |`;
}

function times(theirs: number, ours: number): string {
  return `${digits(theirs / ours)}×`;
}

export function digits(seconds: number): string {
  return seconds >= 100 ? seconds.toFixed(0) : seconds.toPrecision(3).replace(/\.?0+$/, "");
}

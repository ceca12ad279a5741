import * as Plot from "@observablehq/plot";
import { useCallback, useRef } from "react";
import type { Scale } from "../charts/bins.ts";
import { plotStyle } from "../charts/plot-style.ts";
import { tickCount } from "../charts/tick-count.ts";
import { usePlot } from "../charts/use-plot.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { usePalette } from "../theme/use-palette.ts";

interface Props {
  readonly values: readonly number[];
  readonly scale: Scale;
  readonly across: string;
  readonly up: string;
  readonly height: number;
  readonly onChoose: (value: number) => void;
}

/** Which share of the organisations has at most so much: a step at each value. */
export function CumulativeChart({ values, scale, across, up, height, onChoose }: Props) {
  const { percent, value } = useFormats();
  const palette = usePalette();
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const { place, frame } = usePlot(
    useCallback(
      (width) => {
        const steps = stepsOf(values).filter((step) => scale === "linear" || step.value > 0);
        const at = { x: "value", y: "share" } as const;
        const plot = Plot.plot({
          width,
          height,
          marginTop: 10,
          marginLeft: 56,
          marginRight: 34,
          marginBottom: 28,
          style: plotStyle(palette),
          x: { type: scale, label: null, tickFormat: value, ticks: tickCount(width, scale) },
          y: { label: null, domain: [0, 1], grid: true, tickFormat: percent, ticks: 5 },
          marks: [
            Plot.ruleY([0], { stroke: palette.rest }),
            Plot.line(steps, { ...at, curve: "step-after", stroke: palette.accent, strokeWidth: 2 }),
            Plot.dot(steps, Plot.pointerX({ ...at, r: 4, fill: palette.accent })),
            Plot.tip(
              steps,
              Plot.pointerX({
                ...at,
                title: (step: Step) => `≤ ${value(step.value)}: ${percent(step.share)}`,
                fill: palette.background,
                stroke: palette.rest,
              }),
            ),
          ],
        });
        plot.addEventListener("click", () => {
          const step = plot.value as Step | null;
          if (step) choose.current(step.value);
        });
        return plot;
      },
      [values, scale, height, palette, percent, value],
    ),
  );
  return (
    <figure className="measure-chart" ref={place}>
      <p className="axis-title">{up}</p>
      <div ref={frame} className="measure-plot" />
      <p className="axis-title across">{across}</p>
    </figure>
  );
}

interface Step {
  readonly value: number;
  readonly share: number;
}

function stepsOf(values: readonly number[]): Step[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted
    .map((value, i) => ({ value, share: (i + 1) / sorted.length }))
    .filter(({ value }, i) => value !== sorted[i + 1]);
}

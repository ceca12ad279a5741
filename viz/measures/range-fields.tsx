import { Button, NumberInput } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

interface Axis {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  /** What is chosen now, where anything is. */
  readonly chosen: { readonly from: number; readonly to: number } | undefined;
}

interface Props {
  readonly axes: readonly Axis[];
  /** A range for each axis. */
  readonly onChoose: (ranges: readonly { readonly from: number; readonly to: number }[]) => void;
}

/** Values from and to, in figures: what a drag over a chart chooses, for who has no pointer or wants a round number. */
export function RangeFields({ axes, onChoose }: Props) {
  const { t } = useTranslation("measures");
  const id = useId();
  const now = axes.map(({ min, max, chosen }) => ({ from: chosen?.from ?? min, to: chosen?.to ?? max }));
  const key = now.map(({ from, to }) => `${from},${to}`).join(" ");
  const [typed, type] = useState({ key, ranges: now });
  // What was chosen elsewhere takes the place of what was typed before it.
  const ranges = typed.key === key ? typed.ranges : now;
  const put = (axis: number, end: "from" | "to", value: number | string) =>
    type({ key, ranges: ranges.map((range, i) => (i === axis ? { ...range, [end]: Number(value) } : range)) });
  return (
    <details className="range-fields">
      <summary>{t("range.open")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(ranges);
        }}
      >
        {axes.map(({ title }, axis) => (
          <fieldset key={title} aria-labelledby={`${id}${axis}`}>
            <span id={`${id}${axis}`} className="control-label">
              {title}
            </span>
            {(["from", "to"] as const).map((end) => (
              <NumberInput
                key={end}
                size="xs"
                aria-label={`${title}: ${t(`range.${end}`)}`}
                prefix={`${t(`range.${end}`)} `}
                value={ranges[axis][end]}
                decimalScale={6}
                hideControls
                onChange={(value) => value !== "" && put(axis, end, value)}
              />
            ))}
          </fieldset>
        ))}
        <Button type="submit" size="compact-sm" variant="default">
          {t("range.list")}
        </Button>
      </form>
    </details>
  );
}

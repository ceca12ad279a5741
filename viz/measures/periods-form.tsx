import { Button, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { timings } from "../../model/network-parameters.ts";
import type { UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { usePeriods } from "./use-periods.ts";
import { YearRange } from "./year-range.tsx";

const asProposed = { earlierFrom: undefined, earlierTo: undefined, laterFrom: undefined, laterTo: undefined } as const;

/** Which years are set against which, and when an activity counts in them. */
export function PeriodsForm({ years, periods }: Pick<ReturnType<typeof usePeriods>, "years" | "periods">) {
  const { t } = useTranslation("measures");
  const [state, change] = useUrlState();
  const isOwn = Object.keys(asProposed).some((name) => state[name as keyof typeof asProposed] !== undefined);
  return (
    <div className="controls">
      <YearRange
        label={t("periods.earlier")}
        years={years}
        from={periods.earlierFrom}
        to={periods.earlierTo}
        onChange={({ from, to }) => change({ ...periods, earlierFrom: from, earlierTo: to })}
      />
      <YearRange
        label={t("periods.later")}
        years={years}
        from={periods.laterFrom}
        to={periods.laterTo}
        onChange={({ from, to }) => change({ ...periods, laterFrom: from, laterTo: to })}
      />
      <NativeSelect
        label={t("timing")}
        value={state.timing ?? "start"}
        // As year by year: here the beginning counts unless it is said otherwise.
        onChange={({ currentTarget: { value } }) =>
          change({ timing: value === "start" ? undefined : (value as UrlState["timing"]) })
        }
        data={timings.map((value) => ({ value, label: t(`periods.timings.${value}`) }))}
      />
      {isOwn && (
        <Button variant="default" onClick={() => change(asProposed)}>
          {t("periods.asProposed")}
        </Button>
      )}
    </div>
  );
}

import { useTranslation } from "react-i18next";
import { usualConflictYears, usualMaxLoad } from "../../model/expert-limits.ts";
import { GroupSelect } from "../directory/group-select.tsx";
import { SearchFilter } from "../directory/search-filter.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { AskedNumber } from "../parts/asked-number.tsx";
import { FlagSwitch } from "../parts/flag-switch.tsx";
import type { UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";

const mostYears = 50;
const mostLoad = 1000;
const farthestKm = 20_100;

/** Nothing narrows the list of experts. */
export const anyExpert = {
  available: undefined,
  withoutConflict: undefined,
  conflictYears: undefined,
  withinLoad: undefined,
  busyFrom: undefined,
  expertField: undefined,
  expertZone: undefined,
  expertComplex: undefined,
  expertKm: undefined,
} satisfies Partial<UrlState>;

/** Which experts may be on the list. What depends on whose need it is, is asked only where that is known. */
export function ExpertConditions() {
  const { t } = useTranslation("partners");
  const { count } = useFormats();
  const [state, change] = useUrlState();
  const { partnerFor, newcomerComplex } = state;
  const isPlaced = partnerFor !== undefined || newcomerComplex !== undefined;
  const {
    available,
    withinLoad,
    busyFrom,
    expertField,
    expertZone,
    expertComplex,
    withoutConflict,
    conflictYears,
    expertKm,
  } = state;
  const asked = [available, withinLoad, busyFrom, expertField, expertZone, expertComplex];
  if (partnerFor !== undefined) asked.push(withoutConflict, conflictYears);
  if (isPlaced) asked.push(expertKm);
  const set = asked.filter((value) => value !== undefined).length;
  return (
    <details className="candidate-conditions expert-conditions">
      <summary>{set > 0 ? t("needs.conditionsSet", { n: count(set) }) : t("needs.conditions")}</summary>
      <div className="controls">
        <FlagSwitch name="available" label={t("needs.available")} />
        <FlagSwitch name="withinLoad" label={t("needs.withinLoad")} />
        {partnerFor !== undefined && <FlagSwitch name="withoutConflict" label={t("needs.withoutConflict")} />}
        <AskedNumber
          label={t("needs.busyFrom")}
          placeholder={count(usualMaxLoad)}
          value={state.busyFrom}
          min={0.5}
          max={mostLoad}
          allowDecimal
          onAsk={(busyFrom) => change({ busyFrom })}
        />
        {partnerFor !== undefined && (
          <AskedNumber
            label={t("needs.conflictYears")}
            placeholder={count(usualConflictYears)}
            value={state.conflictYears}
            min={0}
            max={mostYears}
            onAsk={(conflictYears) => change({ conflictYears })}
          />
        )}
        <SearchFilter name="expertField" label={t("needs.field")} />
        <GroupSelect grouping="zone" name="expertZone" />
        <GroupSelect grouping="complex" name="expertComplex" />
        {isPlaced && (
          <AskedNumber
            label={t("candidates.withinKm")}
            placeholder={t("candidates.anyDistance")}
            value={state.expertKm}
            min={0}
            max={farthestKm}
            onAsk={(expertKm) => change({ expertKm })}
          />
        )}
      </div>
    </details>
  );
}

import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { organisationKinds, sizeClasses } from "../../model/organisation.ts";
import { ChoiceFilter } from "../directory/choice-filter.tsx";
import { GroupSelect } from "../directory/group-select.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { AskedNumber } from "../parts/asked-number.tsx";
import { FlagSwitch } from "../parts/flag-switch.tsx";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { AskedFor } from "./asked-for.tsx";

/** From what is usual to what the company's circle does not lead to. */
const steps = [0, 0.25, 0.5, 0.75, 1];
const farthestKm = 20_100;
/** Of what there may be too many on a list: what a dataset's rows say of addresses or dates groups nobody. */
const capped = new Set(["kind", "size", "complex", "hub", "zone", "city", "region", "country"]);
/** What narrows the list, or changes its order, where it stands in the address. */
const conditions = [
  "candidateKind",
  "candidateZone",
  "candidateComplex",
  "candidateCountry",
  "candidateSize",
  "withinKm",
  "capBy",
  "outside",
  "newcomers",
  "amongEquals",
  "partnersToo",
  "competitorsToo",
  "unmeetingToo",
] as const;

/** For whom, and who may be on the list. `name` is what the company is called, once that is known. */
export function CandidatesForm({ name }: { readonly name: string | undefined }) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { count } = useFormats();
  const { groupings } = useDataset();
  const [state, change] = useUrlState();
  const { explore } = state;
  const isSet = (name: (typeof conditions)[number]) =>
    state[name] !== undefined && (name !== "unmeetingToo" || state.need !== undefined);
  const set = conditions.filter(isSet).length + (explore === 0 ? 0 : 1);
  const worded = { 0: "safe", 0.25: "ratherSafe", 0.5: "between", 0.75: "ratherExplore", 1: "explore" } as const;
  return (
    <>
      <AskedFor name={name} />
      <details className="candidate-conditions">
        <summary>
          {set > 0 ? t("partners:candidates.conditionsSet", { n: count(set) }) : t("partners:candidates.conditions")}
        </summary>
        <div className="controls">
          <ChoiceFilter
            label={t("vocabulary:grouping.kind")}
            value={state.candidateKind}
            onChange={(value) => change({ candidateKind: value as UrlState["candidateKind"] })}
            choices={organisationKinds.map((value) => ({ value, label: t(`vocabulary:organisationKind.${value}`) }))}
          />
          <GroupSelect grouping="zone" name="candidateZone" />
          <GroupSelect grouping="complex" name="candidateComplex" />
          <GroupSelect grouping="country" name="candidateCountry" />
          <ChoiceFilter
            label={t("vocabulary:grouping.size")}
            value={state.candidateSize}
            onChange={(value) => change({ candidateSize: value as UrlState["candidateSize"] })}
            choices={sizeClasses.map((value) => ({ value, label: t(`vocabulary:sizeClass.${value}`) }))}
          />
          <AskedNumber
            label={t("partners:candidates.withinKm")}
            placeholder={t("partners:candidates.anyDistance")}
            value={state.withinKm}
            min={0}
            max={farthestKm}
            onAsk={(withinKm) => change({ withinKm })}
          />
          <NativeSelect
            label={t("partners:candidates.explore")}
            value={String(explore)}
            onChange={({ currentTarget }) => change({ explore: Number(currentTarget.value) })}
            data={[...new Set([...steps, explore])]
              .sort((a, b) => a - b)
              .map((value) => ({
                value: String(value),
                label:
                  value in worded
                    ? t(`partners:candidates.explores.${worded[value as keyof typeof worded]}`)
                    : String(value),
              }))}
          />
          <NativeSelect
            label={t("partners:candidates.capBy")}
            value={state.capBy ?? ""}
            onChange={({ currentTarget }) => change({ capBy: currentTarget.value || undefined })}
            data={[
              { value: "", label: t("partners:candidates.noCap") },
              ...groupings
                .filter(({ id, groups }) => id === state.capBy || (capped.has(id) && groups > 0))
                .map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
          <FlagSwitch name="outside" label={t("partners:candidates.outside")} />
          <FlagSwitch name="newcomers" label={t("partners:candidates.newcomers")} />
          <FlagSwitch name="amongEquals" label={t("partners:candidates.amongEquals")} />
          <FlagSwitch name="partnersToo" label={t("partners:candidates.partnersToo")} />
          <FlagSwitch name="competitorsToo" label={t("partners:candidates.competitorsToo")} />
          {state.need !== undefined && <FlagSwitch name="unmeetingToo" label={t("partners:candidates.unmeetingToo")} />}
        </div>
      </details>
    </>
  );
}

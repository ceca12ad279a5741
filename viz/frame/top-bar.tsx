import { ActionIcon, NativeSelect, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { Moon, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { SignOut } from "../access/sign-out.tsx";
import type { Dataset } from "../api/client.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { NatureBadge } from "../parts/nature-badge.tsx";
import { noFilters } from "../state/no-filters.ts";
import { noNewcomerAsked } from "../state/no-newcomer-asked.ts";
import { noTeam } from "../state/no-team.ts";
import { recordOf } from "../state/record-page.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { LayersMenu } from "./layers-menu.tsx";
import { SearchBox } from "./search-box.tsx";
import { YearsSelect } from "./years-select.tsx";

interface Props {
  readonly datasets: readonly Dataset[];
  /** The dataset that the address asks for, whether or not there is one. */
  readonly wanted: string | undefined;
  readonly dataset: Dataset | undefined;
}

export function TopBar({ datasets, wanted, dataset }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [, change] = useUrlState();
  const scheme = useComputedColorScheme("light");
  const { setColorScheme } = useMantineColorScheme();
  const unknown = wanted !== undefined && datasets.every(({ id }) => id !== wanted);
  const current = datasets.find(({ id }) => id === dataset?.id);
  return (
    <header className="top-bar">
      <div className="top-group">
        <NativeSelect
          aria-label={t("frame.dataset")}
          className="dataset-select"
          value={wanted ?? ""}
          onChange={(event) => {
            const next = datasets.find(({ id }) => id === event.currentTarget.value);
            // Filters, selection and camera speak of the other dataset: they do not come along.
            if (next)
              change(
                { ...blank, dataset: next.id, version: next.version },
                // A record of the one dataset is seldom in the other.
                { view: recordOf(location.pathname) ? "organisations" : undefined },
              );
          }}
          data={[
            // What is asked for stands there by its id until it is known: no other dataset's title in its stead.
            ...(unknown ? [{ value: wanted, label: wanted, disabled: true }] : []),
            ...datasets.map((one) => ({
              value: one.id,
              label: displayName({ id: one.id, name: one.title, names: one.titles }, language),
            })),
          ]}
        />
        {dataset && <NatureBadge counts={dataset.counts} />}
        {dataset && current && current.version > dataset.version && (
          <button type="button" className="link-button" onClick={() => change({ version: current.version })}>
            {t("frame.newerVersion", { shown: dataset.version, newest: current.version })}
          </button>
        )}
      </div>
      {dataset && (
        <div className="top-group top-filters">
          <YearsSelect dataset={dataset} />
          <LayersMenu dataset={dataset} />
        </div>
      )}
      {dataset && <SearchBox dataset={dataset} />}
      <div className="top-group top-end">
        <LanguageSwitch />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t(scheme === "dark" ? "frame.toLight" : "frame.toDark")}
          onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}
        >
          {scheme === "dark" ? <Sun size={18} /> : <Moon size={18} />}
        </ActionIcon>
        <SignOut />
      </div>
    </header>
  );
}

const blank = {
  layers: undefined,
  from: undefined,
  to: undefined,
  kinds: undefined,
  zones: undefined,
  complexes: undefined,
  countries: undefined,
  journal: undefined,
  maxActivitySize: undefined,
  colour: "kind",
  by: "kind",
  of: "ties",
  with: undefined,
  groups: undefined,
  group: undefined,
  ...wholeNetwork,
  places: undefined,
  at: undefined,
  mapSize: undefined,
  mapColour: undefined,
  mapCamera: undefined,
  place: undefined,
  organisation: undefined,
  other: undefined,
  lasso: undefined,
  marked: undefined,
  own: undefined,
  otherOwn: undefined,
  figureOwn: undefined,
  within: undefined,
  earlierFrom: undefined,
  earlierTo: undefined,
  laterFrom: undefined,
  laterTo: undefined,
  beside: undefined,
  besideVersion: undefined,
  besideFrom: undefined,
  besideTo: undefined,
  table: "open",
  activity: undefined,
  row: undefined,
  column: undefined,
  across: undefined,
  scenario: undefined,
  propose: undefined,
  hubState: undefined,
  underHub: undefined,
  pairsBy: undefined,
  pairsWith: undefined,
  forecastFrom: undefined,
  ranked: "complex",
  weights: undefined,
  spheres: undefined,
  scheme: undefined,
  scoreYear: undefined,
  partnerFor: undefined,
  ...noNewcomerAsked,
  ...noTeam,
  candidateZone: undefined,
  candidateComplex: undefined,
  candidateCountry: undefined,
  expertZone: undefined,
  expertComplex: undefined,
  expertField: undefined,
  capBy: undefined,
  split: undefined,
  list: "organisations",
  ...noFilters,
} as const;

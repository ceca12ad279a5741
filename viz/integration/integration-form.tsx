import { Button, NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { nullModels } from "../../model/null-model.ts";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { DayField } from "./day-field.tsx";
import { PlacingSelect } from "./placing-select.tsx";
import { TiesBySelect } from "./ties-by-select.tsx";
import { useAskedIntegration } from "./use-asked-integration.ts";

const usualChance = "curveball";

interface Props {
  /** Whether a day of the topology can be chosen. */
  readonly hasDay?: boolean;
  /** Whether chance can be asked too. */
  readonly hasChance?: boolean;
  readonly children?: ReactNode;
}

/** Whose boundaries, who has a place, how ties count, and whether chance is asked too: it takes a while, so that it begins when asked for. */
export function IntegrationForm({ hasDay = true, hasChance = true, children }: Props) {
  const { t } = useTranslation("integration");
  const { groupings } = useDataset();
  const [state, change] = useUrlState();
  const { by } = useAskedIntegration();
  return (
    <div className="measure-form integration-form">
      {children}
      <NativeSelect
        label={t("asked.across")}
        value={by}
        onChange={(event) => change({ across: event.currentTarget.value })}
        data={groupings.filter(({ groups }) => groups > 0).map(({ id, title }) => ({ value: id, label: title }))}
      />
      <PlacingSelect />
      <TiesBySelect />
      {hasDay && <DayField />}
      {!hasChance ? null : state.chance === undefined ? (
        <Button variant="default" onClick={() => change({ chance: usualChance })}>
          {t("asked.chance")}
        </Button>
      ) : (
        <>
          <NativeSelect
            label={t("asked.model")}
            value={state.chance}
            onChange={(event) => change({ chance: event.currentTarget.value as UrlState["chance"] })}
            data={nullModels.map((value) => ({ value, label: t(`asked.models.${value}`) }))}
          />
          <Button variant="default" onClick={() => change({ chance: undefined })}>
            {t("asked.withoutChance")}
          </Button>
        </>
      )}
    </div>
  );
}

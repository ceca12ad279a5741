import { Button, NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { nullModels } from "../../model/null-model.ts";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { DayField } from "./day-field.tsx";
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
      <NativeSelect
        label={t("asked.placing")}
        value={state.placing}
        onChange={(event) => change({ placing: event.currentTarget.value as UrlState["placing"] })}
        data={(["zones", "complexes"] as const).map((value) => ({ value, label: t(`asked.placings.${value}`) }))}
      />
      <NativeSelect
        label={t("asked.tiesBy")}
        value={state.tiesBy}
        onChange={(event) => change({ tiesBy: event.currentTarget.value as UrlState["tiesBy"] })}
        data={(["weight", "count"] as const).map((value) => ({ value, label: t(`asked.ties.${value}`) }))}
      />
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

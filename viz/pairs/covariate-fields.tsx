import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { gravityCovariates } from "../../model/gravity-covariate.ts";
import type { GravityResult } from "../api/client.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** What ties are explained by: as is usual, or as chosen here, then also where few groups have it. */
export function CovariateFields({ explainedBy }: Pick<GravityResult, "explainedBy">) {
  const { t } = useTranslation("integration");
  const [{ pairsWith }, change] = useUrlState();
  const asked = pairsWith?.split(",");
  const chosen = gravityCovariates.filter((covariate) => asked?.includes(covariate) ?? explainedBy.includes(covariate));
  return (
    <fieldset className="pairs-covariates">
      <legend className="control-label">{t("pairs.explainedBy")}</legend>
      {gravityCovariates.map((covariate) => {
        const isChosen = chosen.includes(covariate);
        const others = gravityCovariates.filter((one) => (one === covariate ? !isChosen : chosen.includes(one)));
        return (
          <Checkbox
            key={covariate}
            label={t(`pairs.covariate.${covariate}`)}
            checked={isChosen}
            // By nothing at all nothing is explained.
            disabled={others.length === 0}
            onChange={() => change({ pairsWith: others.join(","), item: undefined })}
          />
        );
      })}
    </fieldset>
  );
}

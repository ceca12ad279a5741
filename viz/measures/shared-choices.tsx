import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Which choices both networks were derived with. */
export function SharedChoices() {
  const { t } = useTranslation(["measures", "vocabulary"]);
  const { count } = useFormats();
  const [state] = useUrlState();
  const { weighting, timing, maxActivitySize, kinds, zones, complexes, countries } = state;
  const layers = (state.layers ?? "collaboration,contact").split(",").map((written) => {
    const [id] = written.split(":");
    const kind = t(`vocabulary:activityKind.${id as "project"}`, { defaultValue: written });
    return t(`vocabulary:layerSet.${id as "contact"}`, { defaultValue: kind });
  });
  const filters = [kinds, zones, complexes, countries].filter((one) => one !== undefined);
  return (
    <p className="quiet shared-choices">
      {t("measures:datasets.same", {
        layers: layers.join(", "),
        weighting: t(`vocabulary:weighting.${weighting ?? "newman"}`),
        timing: t(`measures:datasets.timings.${timing ?? "overlap"}`),
        cap: maxActivitySize === undefined ? t("measures:datasets.noCap") : count(maxActivitySize),
        filters: filters.length === 0 ? t("measures:datasets.noFilters") : filters.join("; "),
      })}
    </p>
  );
}

import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { GeoNetwork } from "./geo-network.ts";

/** What the picture, its legend and its files say alike. `beyond`: how many places lie outside the first window. */
export function useMapWords(geo: GeoNetwork | undefined, beyond: number) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count, percent } = useFormats();
  const [{ weighting }] = useUrlState();
  const weightUnit = t(`vocabulary:weighting.${weighting ?? "newman"}`);
  if (!geo) return { weightUnit, offMap: [], remark: undefined, statement: () => "" };
  const { of, unplaced, without, network, places, ties, tiesOff, planned, at } = geo;
  const outside = places.filter(({ standing }) => !standing).length;
  return {
    weightUnit,
    offMap: [
      t(`page:map.unplaced.${of}`, { n: count(unplaced.length) }) +
        (unplaced.length > 0 ? `: ${unplaced.join(", ")}` : ""),
      t(`page:map.without.${of}`, { n: count(without) }),
      ...(tiesOff > 0 ? [t("page:map.tiesOff", { n: count(tiesOff) })] : []),
      ...(beyond > 0 ? [t("page:map.beyond", { n: count(beyond) })] : []),
      ...(outside > 0 ? [t("page:map.notStanding", { n: count(outside), at: at?.slice(0, 4) ?? "" })] : []),
    ],
    remark: network.synthetic > 0 ? t("page:map.synthetic", { share: percent(network.synthetic) }) : undefined,
    /** What is drawn, of how much. */
    statement(strongest: number): string {
      const values = {
        places: count(places.length),
        ties: count(Math.min(strongest, ties.length)),
        allTies: count(ties.length),
      };
      return [
        t(`page:map.statement.${of}`, values),
        ties.length === 0
          ? t("page:map.statement.noTies")
          : t(ties.length > strongest ? "page:map.statement.strongest" : "page:map.statement.allTies", values),
        ...(of === "complex"
          ? [
              t(planned.length > 0 ? "page:map.statement.planned" : "page:map.statement.noPlanned", {
                n: count(planned.length),
                at: at?.slice(0, 4) ?? "",
              }),
            ]
          : []),
      ].join(" ");
    },
  };
}

import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { type GeoNetwork, placeFigures } from "./geo-network.ts";
import type { Figure } from "./use-figure.ts";

export interface PlaceFacts {
  readonly name: string;
  readonly about: string;
  readonly figures: readonly { readonly title: string; readonly text: string }[];
}

/** What can be said of a place in a few lines: the figures that size and colour it, then its own. */
export function usePlaceFacts(geo: GeoNetwork | undefined, chosen: readonly (Figure | undefined)[]) {
  const { t } = useTranslation();
  const { value } = useFormats();
  const [first, second] = chosen;
  return useCallback(
    (place: number): PlaceFacts | undefined => {
      const found = geo?.places[place];
      if (!found) return undefined;
      const text = (figure: number | undefined) => (figure === undefined ? "–" : value(figure));
      const own = placeFigures.filter(
        (id) => found.figures[id] !== undefined && ![first, second].some((figure) => figure?.id === id),
      );
      return {
        name: found.name,
        about: found.standing ? found.about : t("map.notInTopology"),
        figures: [
          ...[first, ...(second?.id === first?.id ? [] : [second])].flatMap((figure) =>
            figure ? [{ title: figure.title, text: text(figure.values[place]) }] : [],
          ),
          ...own.map((id) => ({ title: t(`map.figure.${id}`), text: text(found.figures[id]) })),
        ],
      };
    },
    [geo, first, second, t, value],
  );
}

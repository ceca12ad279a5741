import { useTranslation } from "react-i18next";
import { usePalette } from "../theme/use-palette.ts";
import { tierPalette } from "./tier-palette.ts";

/** Which colour is which tier. */
export function TierLegend() {
  const { t } = useTranslation("integration");
  const palette = usePalette();
  return (
    <ul className="chart-legend">
      {tierPalette.tiers.map((tier) => (
        <li key={tier}>
          <span
            className="chart-swatch"
            style={{
              background: tierPalette.colour(palette, tier),
              border: `1px solid ${tierPalette.edge(palette, tier)}`,
            }}
          />
          {t(`indexes.tier-${tier}`)}
        </li>
      ))}
    </ul>
  );
}

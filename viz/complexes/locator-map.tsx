import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { ComplexItem } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";

const height = 230;
const margin = 12;

/** Where a complex lies among the others: every dot is one, drawn by its coordinates. */
export function LocatorMap({ complexes, id }: { readonly complexes: readonly ComplexItem[]; readonly id: string }) {
  const { t } = useTranslation("directory");
  const { exact } = useFormats();
  const language = useLanguage();
  const own = complexes.find((one) => one.id === id);
  const placed = complexes.flatMap(({ id: other, zone, latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? [] : [{ id: other, zone, latitude, longitude }],
  );
  if (own?.latitude === undefined || own.longitude === undefined)
    return <p className="quiet">{t("complex.noPlace")}</p>;
  const latitudes = placed.map(({ latitude }) => latitude);
  const longitudes = placed.map(({ longitude }) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  // A degree of longitude is shorter than one of latitude, by the cosine of the latitude.
  const narrower = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = (height - 2 * margin) / Math.max(north - south, 0.5);
  const width = Math.max(120, 2 * margin + (east - west) * narrower * scale);
  const x = (longitude: number) => margin + (longitude - west) * narrower * scale;
  const y = (latitude: number) => margin + (north - latitude) * scale;
  const name = displayName(own, language);
  return (
    <div className="locator">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={t("complex.mapLabel", { name })}
      >
        {placed.map((one) => (
          <circle
            key={one.id}
            cx={x(one.longitude)}
            cy={y(one.latitude)}
            r={2.5}
            className={one.zone !== undefined && one.zone === own.zone ? "same-zone" : "other-zone"}
          />
        ))}
        <circle cx={x(own.longitude)} cy={y(own.latitude)} r={7} className="own" />
      </svg>
      <div>
        <p>
          {exact(own.latitude)}° N, {exact(own.longitude)}° E
        </p>
        {own.coordinatesSource && (
          <p className="quiet">{t("complex.coordinates", { source: own.coordinatesSource })}</p>
        )}
        <ul className="chart-legend">
          <li>
            <span className="chart-swatch own" /> {name}
          </li>
          <li>
            <span className="chart-swatch same-zone" /> {t("complex.sameZone")}
          </li>
          <li>
            <span className="chart-swatch other-zone" /> {t("complex.otherZones")}
          </li>
        </ul>
      </div>
    </div>
  );
}

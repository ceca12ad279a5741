import { useTranslation } from "react-i18next";
import type { Provenance } from "../../model/provenance.ts";

const shownAtOnce = 3;

/** Where a record comes from, each source with the place in it. */
export function ProvenanceList({
  provenance,
}: {
  readonly provenance: readonly Pick<Provenance, "source" | "place" | "nature">[];
}) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const more = provenance.length - shownAtOnce;
  return (
    <div className="provenance">
      <span className="quiet">{t("page:organisation.provenance")}</span>
      <ul>
        {provenance.slice(0, shownAtOnce).map(({ source, place, nature }) => (
          <li key={`${source} ${place}`}>
            {source} <span className="quiet">{place}</span> · {t(`vocabulary:nature.${nature}`)}
          </li>
        ))}
        {more > 0 && <li className="quiet">{t("page:organisation.moreSources", { n: more })}</li>}
      </ul>
    </div>
  );
}

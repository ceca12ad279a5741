import { useTranslation } from "react-i18next";
import { useActsAs } from "../access/use-acts-as.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ExpertsForNeed } from "./experts-for-need.tsx";
import { SimilarCases } from "./similar-cases.tsx";

/** Who knows what is needed, and who was helped with the like. */
export function ForNeed() {
  const { t } = useTranslation("partners");
  const [{ need }] = useUrlState();
  const isBroker = useActsAs("broker");
  return (
    <section className="for-need" aria-labelledby="for-need">
      <h2 id="for-need">{t("needs.title")}</h2>
      {need === undefined ? (
        <p className="quiet">{t("needs.none")}</p>
      ) : (
        <div className="for-need-lists">
          {isBroker !== undefined &&
            (isBroker ? <ExpertsForNeed need={need} /> : <p className="quiet">{t("needs.expertsForBrokers")}</p>)}
          <SimilarCases need={need} />
        </div>
      )}
    </section>
  );
}

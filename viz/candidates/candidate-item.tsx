import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import type { CandidatesResult } from "../api/client.ts";
import { usePlaceTitles } from "../directory/use-place-titles.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { BarList } from "../parts/bar-list.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { NamedText } from "./named-text.tsx";

interface Props {
  readonly candidate: CandidatesResult["candidates"][number];
  readonly place: number;
}

/** One candidate: who it is, why it is on the list, how often such ones were right, and what its score is made of. */
export function CandidateItem({ candidate, place }: Props) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { count, percent } = useFormats();
  const language = useLanguage();
  const address = useAddress();
  const [{ organisation: chosen }, change] = useUrlState();
  const { complexTitle } = usePlaceTitles();
  const { organisation, chance, confidence, shares, reasons } = candidate;
  const { id, kind, complex, city, country } = organisation;
  const name = displayName(organisation, language);
  const where = [t(`vocabulary:organisationKind.${kind}`), complexTitle(complex), complex ? undefined : city, country];
  return (
    <li className="candidate" aria-current={id === chosen || undefined}>
      <div className="candidate-head">
        <span className="candidate-place">{count(place)}</span>
        <div>
          <h3>
            <button
              type="button"
              className="link-button"
              onClick={() => change({ organisation: id, activity: undefined })}
            >
              {name}
            </button>{" "}
            {organisation.synthetic && <SyntheticMark />}
          </h3>
          <p className="quiet">{where.filter((part) => part !== undefined).join(" · ")}</p>
        </div>
        <Link
          className="candidate-way"
          href={address("partners", { ...unselected, partners: "introductions", introduceTo: id, item: undefined })}
          aria-label={t("partners:candidates.introduceNamed", { name })}
        >
          {t("partners:candidates.introduce")}
        </Link>
      </div>
      <div className="candidate-why">
        <div>
          <ul className="candidate-reasons">
            {reasons.map(({ code, text, activities, partners }) => (
              <li key={`${code} ${text}`}>
                <NamedText text={text} activities={activities} organisations={partners} />
              </li>
            ))}
            {reasons.length === 0 && <li className="quiet">{t("partners:candidates.noReasons")}</li>}
          </ul>
          <p className="candidate-confidence">
            {confidence
              ? t("partners:candidates.confidence", {
                  right: count(confidence.right),
                  candidates: count(confidence.candidates),
                  lower: percent(confidence.lower),
                  upper: percent(confidence.upper),
                })
              : t("partners:candidates.noConfidence")}
            {chance !== undefined && ` ${t("partners:candidates.chance", { chance: percent(chance) })}`}
          </p>
        </div>
        {shares.length > 0 && (
          <div className="candidate-shares">
            <p className="quiet">{t("partners:candidates.shares")}</p>
            <BarList
              bars={shares
                .filter(({ share }) => share > 0)
                .map(({ group, title, amount, share }) => ({
                  id: group,
                  label: title,
                  value: share,
                  figure: t(amount < 0 ? "partners:candidates.speaksAgainst" : "partners:candidates.speaksFor", {
                    share: percent(share),
                  }),
                  ...(amount < 0 && { colour: "var(--warn)" }),
                }))}
            />
          </div>
        )}
      </div>
    </li>
  );
}

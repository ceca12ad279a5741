import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import type { CandidatesResult } from "../api/client.ts";
import { withMember } from "../consortium/with-member.ts";
import { usePlaceTitles } from "../directory/use-place-titles.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { BarList } from "../parts/bar-list.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { NamedText } from "./named-text.tsx";

interface Props {
  /** For whom it is a candidate: nobody of the dataset, where that is a newcomer. */
  readonly company: CandidatesResult["for"];
  readonly candidate: CandidatesResult["candidates"][number];
  readonly place: number;
  /** Whether any of the list has a reason, and whether it is said of each how often such ones were right: what is so of all of them is said once, of the list. */
  readonly isAnyReasoned: boolean;
  readonly isConfidenceSaid: boolean;
}

/** One candidate: who it is, why it is on the list, how often such ones were right, and what its score is made of. */
export function CandidateItem({ company, candidate, place, isAnyReasoned, isConfidenceSaid }: Props) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { count, percent } = useFormats();
  const language = useLanguage();
  const address = useAddress();
  const [state, change] = useUrlState();
  const isWide = useMediaQuery("(min-width: 861px)", true, { getInitialValueInEffect: false });
  const { complexTitle } = usePlaceTitles();
  const { organisation, confidence, untold, shares, reasons } = candidate;
  const { id, kind, complex, city, country } = organisation;
  const name = displayName(organisation, language);
  const met = reasons.find(({ code }) => code === "capability")?.terms ?? [];
  const where = [t(`vocabulary:organisationKind.${kind}`), complexTitle(complex), complex ? undefined : city, country];
  const ways = (
    <div className="candidate-ways">
      {company && (
        <Button
          component={Link}
          size="compact-sm"
          variant="default"
          href={address("partners", {
            ...unselected,
            partners: "introductions",
            introduceTo: id,
            item: undefined,
          })}
          aria-label={t("partners:candidates.introduceNamed", { name })}
        >
          {t("partners:candidates.introduce")}
        </Button>
      )}
      <Button
        component={Link}
        size="compact-sm"
        variant="default"
        href={address("partners", withMember(state, company, organisation, met))}
        aria-label={t("partners:candidates.toConsortiumNamed", { name })}
      >
        {t("partners:candidates.toConsortium")}
      </Button>
    </div>
  );
  return (
    <li className="candidate" aria-current={id === state.organisation || undefined}>
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
        {isWide && ways}
      </div>
      <div className="candidate-why">
        <div>
          <ul className="candidate-reasons">
            {reasons.map(({ code, text, activities, partners }) => (
              <li key={`${code} ${text}`}>
                <NamedText text={text} activities={activities} organisations={partners} />
              </li>
            ))}
            {reasons.length === 0 && isAnyReasoned && <li className="quiet">{t("partners:candidates.noReasons")}</li>}
          </ul>
          {isConfidenceSaid && (
            <p className="candidate-confidence">
              {confidence
                ? t(`partners:candidates.confidence.${confidence.among}`, {
                    right: count(confidence.right),
                    candidates: count(confidence.candidates),
                    share: percent(confidence.right / confidence.candidates),
                    lower: percent(confidence.lower),
                    upper: percent(confidence.upper),
                  })
                : untold && t(`partners:candidates.noConfidence.${untold}`)}
            </p>
          )}
        </div>
        {shares.length > 0 && (
          <details className="candidate-shares" open={isWide || undefined}>
            <summary className="quiet">{t("partners:candidates.shares")}</summary>
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
          </details>
        )}
      </div>
      {!isWide && ways}
    </li>
  );
}

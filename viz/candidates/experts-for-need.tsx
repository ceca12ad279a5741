import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { PartnerExperts } from "../api/client.ts";
import { useListed } from "../directory/use-listed.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { FlagSwitch } from "../parts/flag-switch.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { expertsForNeedQuery } from "./candidate-queries.ts";
import { NeedReading } from "./need-reading.tsx";

type Found = PartnerExperts["experts"][number];

/** Persons of the pools who know what is needed, with their employers' load and conflicts of interest. */
export function ExpertsForNeed({ need }: { readonly need: string }) {
  const { t } = useTranslation(["partners", "page"]);
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [{ partnerFor, newcomerComplex, available, withoutConflict }] = useUrlState();
  const list = useInfiniteQuery(
    expertsForNeedQuery(dataset.id, {
      need,
      ...(partnerFor === undefined ? { newcomerComplex } : { for: partnerFor }),
      available,
      withoutConflict,
      version: dataset.version,
      lang: language,
    }),
  );
  const { rows, total, onEnd, error, retry } = useListed(list, (page) => page.experts);
  const reading = list.data?.pages[0].need;
  return (
    <section aria-labelledby="experts-for-need">
      <h3 id="experts-for-need">{t("partners:needs.experts")}</h3>
      <FlagSwitch name="available" label={t("partners:needs.available")} />
      <FlagSwitch name="withoutConflict" label={t("partners:needs.withoutConflict")} />
      {error && <Failure error={error} retry={retry} />}
      {!rows && !error && <Placeholder lines={5} />}
      {reading && <NeedReading need={reading} />}
      {total === 0 && <p role="status">{t("partners:needs.noExpert")}</p>}
      <ul className="rows">
        {rows?.map((one) => (
          <ExpertRow key={one.expert.id} found={one} />
        ))}
      </ul>
      {onEnd && (
        <Button variant="default" size="compact-sm" onClick={() => onEnd()}>
          {t("page:organisation.more", { n: count((total ?? 0) - (rows?.length ?? 0)) })}
        </Button>
      )}
    </section>
  );
}

function ExpertRow({ found }: { readonly found: Found }) {
  const { t } = useTranslation("partners");
  const { count, value } = useFormats();
  const language = useLanguage();
  const [, change] = useUrlState();
  const { expert, words, texts, employer, kilometres, cases, running, colleagues, before, conflicts } = found;
  const { available } = expert;
  return (
    <li>
      <button
        type="button"
        className="link-button"
        onClick={() => change({ item: expert.id, organisation: undefined, activity: undefined })}
      >
        {displayName(expert, language)}
      </button>
      <span className="quiet">
        {t("needs.meets", { words: words.join(", "), texts: [...new Set(texts.map(({ text }) => text))].join(", ") })}
      </span>
      <span className="quiet">
        {employer && (
          <>
            <button
              type="button"
              className="link-button"
              onClick={() => change({ organisation: employer.id, activity: undefined })}
            >
              {displayName(employer, language)}
            </button>{" "}
          </>
        )}
        {kilometres !== undefined && `${t("needs.kilometres", { km: value(kilometres) })} `}
        {t("needs.load", { cases: count(cases), running: count(running), colleagues: count(colleagues) })}
        {available !== undefined && ` ${t(available ? "needs.canBeAsked" : "needs.cannotBeAsked")}`}
      </span>
      {before.length > 0 && (
        <span className="quiet">
          {t("needs.before", { cases: before.map((one) => displayName(one, language)).join(", ") })}
        </span>
      )}
      {conflicts.map(({ kind, committee, miniCluster }) => (
        <span key={`${kind} ${committee?.id} ${miniCluster?.id}`} className="conflict">
          {t(`needs.conflict.${kind}`, {
            committee: committee && displayName(committee, language),
            cluster: miniCluster && displayName(miniCluster, language),
          })}
        </span>
      ))}
    </li>
  );
}

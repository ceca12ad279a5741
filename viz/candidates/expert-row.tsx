import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { PartnerExperts } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useUrlState } from "../state/use-url-state.ts";

interface Props {
  readonly found: PartnerExperts["experts"][number];
}

/** An expert who meets a need: what with, for whom the person works, how much there is to do, what speaks against it. */
export function ExpertRow({ found }: Props) {
  const { t } = useTranslation("partners");
  const { count, value } = useFormats();
  const language = useLanguage();
  const [, change] = useUrlState();
  const { expert, words, texts, employer, kilometres, before, conflicts, load, busy, own, cases, running } = found;
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
        {available !== undefined && t(available ? "needs.canBeAsked" : "needs.cannotBeAsked")}
      </span>
      <span className={busy ? "expert-load against" : "expert-load"}>
        {t("needs.load", { load: value(load) })}
        {busy && ` ${t("needs.busy")}`}
      </span>
      <span className="quiet">
        {employer &&
          t("needs.employerLoad", { running: count(running), cases: count(cases), persons: count(found.colleagues) })}
        {own.cases > 0 && ` ${t("needs.ownLoad", { running: count(own.running), cases: count(own.cases) })}`}
      </span>
      {before.length > 0 && (
        <span className="quiet">
          {t("needs.before", { cases: before.map((one) => displayName(one, language)).join(", ") })}
        </span>
      )}
      {conflicts.map(({ kind, committee, miniCluster }) => (
        <span key={`${kind} ${committee?.id} ${miniCluster?.id}`} className="against">
          {t(`needs.conflict.${kind}`, {
            committee: committee && displayName(committee, language),
            cluster: miniCluster && displayName(miniCluster, language),
          })}
        </span>
      ))}
    </li>
  );
}

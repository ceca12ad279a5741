import { useTranslation } from "react-i18next";
import type { TeamItem } from "../api/client.ts";

/** What a team can use stands before what it cannot, or what cannot be told. */
const verdicts = ["meets", "lacks", "undecided", "unstated"] as const;

/** Which support schemes a team qualifies for, rule by rule, and what is lacking. */
export function SchemeStandings({ schemes }: { readonly schemes: TeamItem["schemes"] }) {
  const { t } = useTranslation("partners");
  if (schemes.length === 0) return <p className="quiet">{t("consortia.noSchemes")}</p>;
  const inOrder = verdicts.flatMap((verdict) => schemes.filter((scheme) => scheme.verdict === verdict));
  return (
    <ul className="rows">
      {inOrder.map(({ id, name, verdict, checks, unstated }) => (
        <li key={id}>
          <details>
            <summary>
              {name}: {t(`consortia.verdict.${verdict}`)}
            </summary>
            <ul className="scheme-checks">
              {checks.map(({ rule, state, text }) => (
                <li key={`${rule} ${text}`} data-state={state}>
                  {t(`consortia.ruleState.${state}`)}: {text}
                </li>
              ))}
            </ul>
            {unstated.length > 0 && (
              <p className="quiet">
                {t("consortia.unstated", { rules: unstated.map((rule) => t(`consortia.ruleName.${rule}`)).join(", ") })}
              </p>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

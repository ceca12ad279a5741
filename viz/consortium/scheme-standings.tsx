import { useTranslation } from "react-i18next";
import type { TeamItem } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";

/** What a team can use stands before what it cannot, or what cannot be told. */
const verdicts = ["meets", "lacks", "undecided"] as const;

interface Props {
  readonly schemes: TeamItem["schemes"];
  /** On which the team asks for support. */
  readonly day: string;
}

/** Which support schemes that run a team qualifies for, and what it lacks for the others; those that state no rule, or do not run, by name. */
export function SchemeStandings({ schemes, day }: Props) {
  const { t } = useTranslation("partners");
  const { count } = useFormats();
  const running = schemes.filter(({ isRunning }) => isRunning);
  const ended = schemes.filter(({ isRunning }) => !isRunning);
  const unstated = running.filter(({ verdict }) => verdict === "unstated");
  const inOrder = verdicts.flatMap((verdict) => running.filter((scheme) => scheme.verdict === verdict));
  return (
    <>
      {running.length === 0 && <p className="quiet">{t("consortia.noSchemes")}</p>}
      {inOrder.length > 0 && (
        <ul className="rows">
          {inOrder.map((scheme) => (
            <SchemeRules key={scheme.id} scheme={scheme} />
          ))}
        </ul>
      )}
      {unstated.length > 0 && (
        <p className="quiet">
          {t("consortia.brief.unstatedSchemes", { names: unstated.map(({ name }) => name).join(", ") })}
        </p>
      )}
      {ended.length > 0 && (
        <details className="quiet">
          <summary>{t("consortia.brief.ended", { count: count(ended.length), day })}</summary>
          <p>{ended.map(({ name }) => name).join(", ")}</p>
        </details>
      )}
    </>
  );
}

function SchemeRules({
  scheme: { name, verdict, checks, unstated },
}: {
  readonly scheme: TeamItem["schemes"][number];
}) {
  const { t } = useTranslation("partners");
  const list = (some: typeof checks) => (
    <ul className="scheme-checks">
      {some.map(({ rule, state, text }) => (
        <li key={`${rule} ${text}`} data-state={state}>
          {t(`consortia.ruleState.${state}`)}: {text}
        </li>
      ))}
    </ul>
  );
  const open = checks.filter(({ state }) => state !== "met");
  const met = checks.filter(({ state }) => state === "met");
  return (
    <li>
      <strong>{name}</strong>: {t(`consortia.verdict.${verdict}`)}
      {open.length > 0 && list(open)}
      {met.length + unstated.length > 0 && (
        <details className="quiet">
          <summary>{t(open.length > 0 ? "consortia.otherRules" : "consortia.rules")}</summary>
          {met.length > 0 && list(met)}
          {unstated.length > 0 &&
            t("consortia.unstated", { rules: unstated.map((rule) => t(`consortia.ruleName.${rule}`)).join(", ") })}
        </details>
      )}
    </li>
  );
}

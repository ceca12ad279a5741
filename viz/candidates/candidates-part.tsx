import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import { ProblemError } from "../api/problem-error.ts";
import { PartnersColumns } from "../columns/partners-columns.tsx";
import { ExpertPanel } from "../directory/expert-panel.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Awaited } from "../parts/awaited.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Notice } from "../parts/notice.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useOrganisationName } from "../parts/use-organisation-name.ts";
import { noTeam } from "../state/no-team.ts";
import { unselected } from "../state/unselected.ts";
import type { UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { CandidateItem } from "./candidate-item.tsx";
import { CandidatesForm } from "./candidates-form.tsx";
import { ForNeed } from "./for-need.tsx";
import { NeedReading } from "./need-reading.tsx";
import { useCandidates } from "./use-candidates.ts";
import "./candidates.css";

/** Nothing narrows the list; nor does a need, where there is one. */
const unlimited = {
  candidateKind: undefined,
  candidateSize: undefined,
  candidateZone: undefined,
  candidateComplex: undefined,
  candidateCountry: undefined,
  withinKm: undefined,
  outside: undefined,
  newcomers: undefined,
  unmeetingToo: "true",
  capBy: undefined,
} satisfies Partial<UrlState>;

/** Who could become a partner of a company, and why; who knows what it needs, and who was helped with the like. */
export function CandidatesPart() {
  const { t } = useTranslation("partners");
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const address = useAddress();
  const [{ partnerFor, item, need }, change] = useUrlState();
  const { data, error, refetch, isFetching, job, query, isAsked } = useCandidates();
  const isAnyReasoned = data?.candidates.some(({ reasons }) => reasons.length > 0) ?? false;
  const [untold, ...others] = new Set(data?.candidates.map((one) => one.untold));
  const untoldOfAll = others.length === 0 ? untold : undefined;
  const source = data?.for;
  const found = useOrganisationName(source?.id === partnerFor ? undefined : partnerFor);
  const name = source && source.id === partnerFor ? displayName(source, language) : found;
  const leftOutBy = (by: NonNullable<typeof data>["leftOut"][number]["by"]) =>
    data?.leftOut.some((one) => one.by === by && one.count > 0) ?? false;
  const isNobodyMeeting = leftOutBy("meeting");
  const isNeedUnmet = error instanceof ProblemError && error.problem.code === "need_unmatched";
  return (
    <PartnersColumns
      item={item && <ExpertPanel key={item} id={item} />}
      aside={
        <>
          <p className="quiet">{t("candidates.hint")}</p>
          {data && <DefinitionText definition={data.definition} />}
        </>
      }
    >
      <CandidatesForm name={name} />
      <p className="statement">
        <a href="#for-need">{t("needs.title")}</a>
      </p>
      {!isAsked && <Notice title={t("candidates.nobodyTitle")} text={t("candidates.nobody")} />}
      {isAsked && error && !isNeedUnmet && <Refused error={error} retry={refetch} />}
      {isAsked && isNeedUnmet && (
        <Notice title={error.problem.title} text={error.problem.detail}>
          <button type="button" className="link-button" onClick={() => change({ ...noTeam, need: undefined })}>
            {t("candidates.withoutNeed")}
          </button>
        </Notice>
      )}
      {isAsked && <Awaited job={job} title={t("candidates.working")} isAwaited={!data && !error} lines={14} />}
      {isAsked && data && !error && (
        <div aria-busy={isFetching}>
          <ResultStatement
            network={data.network}
            path="partners"
            query={query}
            file={`${dataset.id}-candidates.csv`}
            hasCharts={false}
          >
            {t("candidates.statement", {
              name: source
                ? displayName(source, language)
                : t("candidates.newcomerCalled", { makes: data.newcomer?.makes ?? "–" }),
              shown: count(data.candidates.length),
              eligible: count(data.eligible),
              considered: count(data.considered),
              day: data.asOf,
            })}
          </ResultStatement>
          {data.need && (
            <div className="statement">
              {t(data.need.met < data.eligible ? "candidates.metAmong" : "candidates.met", {
                met: count(data.need.met),
                eligible: count(data.eligible),
              })}
              <NeedReading need={data.need} />
            </div>
          )}
          <details className="candidates-left-out">
            <summary>{t("candidates.leftOutTitle", { n: count(data.considered - data.eligible) })}</summary>
            <ul>
              {data.leftOut
                .filter((one) => one.count > 0)
                .map(({ by, title, count: n }) => (
                  <li key={by}>
                    {title}: {count(n)}
                  </li>
                ))}
            </ul>
          </details>
          {data.candidates.length === 0 ? (
            <Notice
              title={t(isNobodyMeeting ? "candidates.noneMeetingTitle" : "candidates.noneTitle")}
              text={t(isNobodyMeeting ? "candidates.noneMeeting" : "candidates.none")}
            >
              {isNobodyMeeting && leftOutBy("untied") && (
                <button type="button" className="link-button" onClick={() => change({ newcomers: "true" })}>
                  {t("candidates.amongNewcomers")}
                </button>
              )}
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  change({ ...unlimited, unmeetingToo: need === undefined ? undefined : unlimited.unmeetingToo })
                }
              >
                {t(isNobodyMeeting ? "candidates.withoutLimits" : "candidates.unlimited")}
              </button>
            </Notice>
          ) : (
            <>
              <ul className="candidates-verdicts">
                {data.cases.map(({ case: own, title, ranker, said, need }) => (
                  <li key={own}>
                    <strong>{title}</strong> · {t("candidates.rankedBy", { ranker: t(`backtest.rankers.${ranker}`) })}{" "}
                    {said} {need && t(`candidates.needWeight.${need}`)}
                  </li>
                ))}
                <li>
                  <Link href={address("partners", { ...unselected, partners: "backTest", item: undefined })}>
                    {t("candidates.toBackTest")}
                  </Link>
                </li>
              </ul>
              {!isAnyReasoned && <p className="statement">{t("candidates.noReasonsOfAll")}</p>}
              {untoldOfAll && <p className="statement quiet">{t(`candidates.noConfidence.${untoldOfAll}`)}</p>}
              <ol className="candidates" aria-label={t("parts.candidates")}>
                {data.candidates.map((candidate, k) => (
                  <CandidateItem
                    key={candidate.organisation.id}
                    company={data.for}
                    candidate={candidate}
                    place={k + 1}
                    isAnyReasoned={isAnyReasoned}
                    isConfidenceSaid={untoldOfAll === undefined}
                  />
                ))}
              </ol>
            </>
          )}
        </div>
      )}
      <ForNeed />
    </PartnersColumns>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useActsAs } from "../access/use-acts-as.ts";
import { PartnersColumns } from "../columns/partners-columns.tsx";
import { withMember } from "../consortium/with-member.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { AskedNumber } from "../parts/asked-number.tsx";
import { Awaited } from "../parts/awaited.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Notice } from "../parts/notice.tsx";
import { OrganisationField } from "../parts/organisation-field.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useOrganisationName } from "../parts/use-organisation-name.ts";
import { noNewcomerAsked } from "../state/no-newcomer-asked.ts";
import { noTeam } from "../state/no-team.ts";
import { unselected } from "../state/unselected.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { NearestList } from "./nearest-list.tsx";
import { Party } from "./party.tsx";
import { PathItem } from "./path-item.tsx";
import { RecordForm } from "./record-form.tsx";
import { RecordedList } from "./recorded-list.tsx";
import { useIntroductions } from "./use-introductions.ts";
import "./introductions.css";

const mostLoad = 1000;

/** Who can introduce a company to another, what they know each other by, and which introductions there were. */
export function IntroductionsPart() {
  const { t } = useTranslation("partners");
  const { count } = useFormats();
  const dataset = useDataset();
  const address = useAddress();
  const [state, change] = useUrlState();
  const { partnerFor, introduceTo, maxLoad } = state;
  const { data, error, refetch, isFetching, job, query, isAsked } = useIntroductions();
  const isBroker = useActsAs("broker");
  const isSame = partnerFor !== undefined && partnerFor === introduceTo;
  const parties = data ? [data.from, ...data.to] : [];
  const nameOf = (id: string | undefined) => parties.find((party) => party.id === id)?.name;
  const foundFrom = useOrganisationName(nameOf(partnerFor) === undefined ? partnerFor : undefined);
  const foundTo = useOrganisationName(nameOf(introduceTo) === undefined ? introduceTo : undefined);
  const chosen = (id: string | undefined, found: string | undefined) =>
    id === undefined ? undefined : { id, name: nameOf(id) ?? found };
  const [to] = data?.to ?? [];
  return (
    <PartnersColumns
      aside={
        <>
          <p className="quiet">{t("introductions.hint")}</p>
          {data && <DefinitionText definition={data.definition} />}
        </>
      }
    >
      <div className="controls">
        <OrganisationField
          label={t("introductions.from")}
          chosen={chosen(partnerFor, foundFrom)}
          onChoose={(picked) =>
            // Whom it is led to stays: only the team was for whoever stood here before.
            change({ ...unselected, ...noTeam, ...noNewcomerAsked, introduceTo, partnerFor: picked?.id })
          }
        />
        <OrganisationField
          label={t("introductions.to")}
          chosen={chosen(introduceTo, foundTo)}
          onChoose={(picked) => change({ introduceTo: picked?.id, ...unselected })}
        />
        <AskedNumber
          label={t("introductions.maxLoad")}
          placeholder={t("introductions.anyLoad")}
          value={maxLoad}
          min={1}
          max={mostLoad}
          onAsk={(next) => change({ maxLoad: next })}
        />
      </div>
      {isSame && <Notice title={t("introductions.sameTitle")} text={t("introductions.same")} />}
      {!isAsked && !isSame && (
        <Notice title={t("introductions.nobodyTitle")} text={t("introductions.nobody")}>
          {introduceTo === undefined && (
            <Link href={address("partners", { ...unselected, partners: "candidates" })}>
              {t("introductions.toCandidates")}
            </Link>
          )}
        </Notice>
      )}
      {isAsked && error && <Refused error={error} retry={refetch} />}
      {isAsked && <Awaited job={job} title={t("introductions.working")} isAwaited={!data && !error} lines={10} />}
      {isAsked && data && !error && to && (
        <div aria-busy={isFetching}>
          <ResultStatement
            network={data.network}
            path="introductions"
            query={query}
            file={`${dataset.id}-introductions.csv`}
            hasCharts={false}
          >
            {data.statement}
          </ResultStatement>
          {isBroker && data.paths.length > 1 && (
            <p className="statement">
              <a href="#record-introduction">{t("introductions.toRecord")}</a>
            </p>
          )}
          <ol className="introduction-paths" aria-label={t("introductions.paths")}>
            {data.paths.map((path, k) => (
              <PathItem key={path.organisations.map(({ id }) => id).join(" ")} path={path} place={k + 1} />
            ))}
          </ol>
          {data.passedOver.length > 0 && (
            <section className="introductions-section" aria-labelledby="passed-over">
              <h2 id="passed-over">{t("introductions.passedOver")}</h2>
              <ul className="rows">
                {data.passedOver.map((one) => (
                  <li key={one.id}>
                    <Party party={one} />
                    <span className="quiet">{t("introductions.load", { n: count(one.load) })}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {data.paths.length === 0 && <NearestList result={data} />}
          {/* Not of those who were asked about before, while the answer comes. */}
          {data.from.id === partnerFor && to.id === introduceTo && (
            <>
              {isBroker && (
                <RecordForm key={`${partnerFor} ${introduceTo}`} from={data.from} to={to} paths={data.paths} />
              )}
              <section className="introductions-section" aria-labelledby="after-introduction">
                <h2 id="after-introduction">{t("introductions.next")}</h2>
                <Button component={Link} variant="default" href={address("partners", withMember(state, data.from, to))}>
                  {t("introductions.toConsortium")}
                </Button>
              </section>
            </>
          )}
        </div>
      )}
      {isBroker === true && <RecordedList />}
      {isBroker === false && <p className="quiet introductions-section">{t("introductions.forBrokers")}</p>}
    </PartnersColumns>
  );
}

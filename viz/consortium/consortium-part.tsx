import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useActsAs } from "../access/use-acts-as.ts";
import { useJobAmong } from "../api/derived-query.ts";
import { PartnersColumns } from "../columns/partners-columns.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Awaited } from "../parts/awaited.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Notice } from "../parts/notice.tsx";
import { Refused } from "../parts/refused.tsx";
import { readMarked, writeMarked } from "../state/marked.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { consortiumNeed } from "./asked-team.ts";
import { BriefButtons } from "./brief-buttons.tsx";
import { ConsortiumForm } from "./consortium-form.tsx";
import { proposedTeamsQuery, teamQuery } from "./consortium-queries.ts";
import { TeamView } from "./team-view.tsx";
import "./consortium.css";

const fewest = 2;

/** Teams for a need: the best few are proposed, any is changed member by member, and taken out as a page. */
export function ConsortiumPart() {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { count, value } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const query = networkQuery(state, language);
  const need = consortiumNeed(state);
  const members = state.team === undefined ? [] : readMarked(state.team);
  const proposing = proposedTeamsQuery(dataset.id, query, need);
  const proposals = useQuery({ ...proposing, enabled: state.teams !== undefined });
  const evaluating = teamQuery(dataset.id, query, need, members);
  const own = useQuery({ ...evaluating, enabled: members.length >= fewest });
  const job = useJobAmong([proposing.queryKey, evaluating.queryKey]);
  const isBroker = useActsAs("broker");
  const onTeam = (team: readonly string[]) => change({ team: writeMarked(team) });
  const [isTaken, setTaken] = useState(false);
  const take = (team: readonly string[]) => {
    onTeam(team);
    setTaken(true);
  };
  // The team that is worked on stands above those proposed: whoever takes one is led there once it is.
  const hasCome = isTaken && own.data !== undefined && !own.isPlaceholderData;
  useEffect(() => {
    if (!hasCome) return;
    document.getElementById("own-team")?.focus();
    setTaken(false);
  }, [hasCome]);
  const requirements = need.requires.map(({ kinds }) =>
    kinds.map((kind) => t(`vocabulary:organisationKind.${kind}`)).join(t("partners:consortia.or")),
  );
  const shown = members.length >= fewest ? own.data : undefined;
  const teams = state.teams !== undefined ? proposals.data?.teams : undefined;
  const everybody = [...(shown?.team.members ?? []), ...(teams ?? []).flatMap((team) => team.members)];
  const definition = (shown ?? proposals.data)?.definition;
  return (
    <PartnersColumns
      aside={
        <>
          <p className="quiet">{t("partners:consortia.hint")}</p>
          {definition && <DefinitionText definition={definition} />}
        </>
      }
    >
      <ConsortiumForm name={everybody.find(({ id }) => id === state.partnerFor)?.name} />
      {state.teams === undefined && members.length < fewest && (
        <Notice title={t("partners:consortia.noneTitle")} text={t("partners:consortia.none")} />
      )}
      {own.error && members.length >= fewest && <Refused error={own.error} retry={own.refetch} />}
      {proposals.error && state.teams !== undefined && <Refused error={proposals.error} retry={proposals.refetch} />}
      <Awaited
        job={job}
        title={t("partners:consortia.working")}
        isAwaited={proposals.isLoading || own.isLoading}
        lines={12}
      />
      {shown && !own.error && (
        <TeamView
          id="own-team"
          title={t("partners:consortia.own")}
          team={shown.team}
          requirements={requirements}
          day={shown.day}
          isBusy={own.isPlaceholderData}
          onTeam={onTeam}
        >
          {isBroker && (
            <BriefButtons query={query} body={{ ...need, team: members }} disabled={own.isPlaceholderData} />
          )}
          <Button size="compact-sm" variant="default" onClick={() => change({ team: undefined })}>
            {t("partners:consortia.putAway")}
          </Button>
        </TeamView>
      )}
      {isBroker === false && <p className="quiet statement">{t("partners:consortia.briefsForBrokers")}</p>}
      {teams?.length === 0 && (
        <Notice title={t("partners:consortia.noTeamTitle")} text={t("partners:consortia.noTeam")} />
      )}
      {!proposals.error &&
        proposals.data &&
        teams?.map((team, k) => {
          const ids = team.members.map(({ id }) => id);
          return (
            <TeamView
              key={ids.join(" ")}
              id={`team-${k}`}
              title={t("partners:consortia.nth", { n: count(k + 1) })}
              team={team}
              requirements={requirements}
              day={proposals.data.day}
              said={t(`partners:consortia.${team.isExact ? (k === 0 ? "exactFirst" : "exact") : "bounded"}`, {
                gap: value(100 * team.gap),
                bound: value(100 * team.bound),
              })}
              onTeam={take}
            >
              <Button size="compact-sm" variant="default" onClick={() => take(ids)}>
                {t("partners:consortia.take")}
              </Button>
              {isBroker && <BriefButtons query={query} body={{ ...need, team: ids }} />}
            </TeamView>
          );
        })}
    </PartnersColumns>
  );
}

import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { useActsAs } from "../access/use-acts-as.ts";
import { organisationQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { networkQuery } from "../state/network-query.ts";
import { noNewcomerAsked } from "../state/no-newcomer-asked.ts";
import { noTeam } from "../state/no-team.ts";
import { unselected } from "../state/unselected.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { ActivityList } from "./activity-list.tsx";
import { NeighbourList } from "./neighbour-list.tsx";
import { OrganisationFacts } from "./organisation-facts.tsx";
import { OrganisationPosition } from "./organisation-position.tsx";

/** One organisation: facts, position, neighbours, activities. */
export function OrganisationPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation(["page", "vocabulary", "partners"]);
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const isBroker = useActsAs("broker");
  const { data, error, refetch } = useQuery(organisationQuery(dataset.id, id, networkQuery(state, language)));
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Placeholder lines={12} />;
  const { organisation } = data;
  const name = displayName(organisation, language);
  const other = [organisation.names?.[language === "ko" ? "en" : "ko"], organisation.name].find(
    (one) => one !== undefined && one !== name,
  );
  const asked = { ...unselected, ...noTeam, ...noNewcomerAsked, partnerFor: id, item: undefined };
  return (
    <article className="panel">
      <header>
        <p className="eyebrow">{t(`vocabulary:organisationKind.${organisation.kind}`)}</p>
        <h2>{name}</h2>
        {other && <p className="other-name">{other}</p>}
        {organisation.name === undefined && organisation.names === undefined && (
          <p className="quiet">{t("page:organisation.nameless")}</p>
        )}
        <Group gap="xs" mt="xs">
          {data.synthetic && <SyntheticMark />}
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => change({ focus: id, camera: undefined }, { view: "network" })}
          >
            {t("page:organisation.focus")}
          </Button>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => change({ ...asked, partners: "candidates" }, { view: "partners" })}
          >
            {t("partners:candidates.seek")}
          </Button>
          {isBroker && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => change({ ...asked, partners: "cases", opening: "true" }, { view: "partners" })}
            >
              {t("partners:cases.openFor")}
            </Button>
          )}
        </Group>
      </header>
      <OrganisationFacts profile={data} />
      <OrganisationPosition id={id} />
      <NeighbourList profile={data} />
      <ActivityList profile={data} />
    </article>
  );
}

import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useCommunityTitle } from "../i18n/use-community-title.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ShowMembers } from "../measures/show-members.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { CommunitiesHelp } from "./communities-help.tsx";
import { TraitTable } from "./trait-table.tsx";
import { useAskedCommunities } from "./use-asked-communities.ts";

/** A community, or one followed over the years: what sets it apart, and the way to see it in the network. */
export function CommunityPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation("communities");
  const { count } = useFormats();
  const title = useCommunityTitle();
  const [, change] = useUrlState();
  const { view, groups, years } = useAskedCommunities();
  const group = view === "groups" ? groups?.groups.find((one) => String(one.id) === id) : undefined;
  const lineage = view === "years" ? years?.lineages.find((one) => String(one.id) === id) : undefined;
  const found = group ?? lineage;
  if (!found) return <CommunitiesHelp />;
  const members = group ? groups!.ids.filter((_, k) => groups!.values[k] === group.id) : [];
  const period = lineage && years!.periods[lineage.largestIn];
  return (
    <article className="panel">
      <h2>{title(found)}</h2>
      <FactList
        facts={[
          [t("organisations"), count(group?.organisations ?? lineage!.largest)],
          [t("period"), period && `${period.first} – ${period.last}`],
        ]}
      />
      {period ? (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() =>
            change(
              {
                from: period.from,
                to: period.to,
                colour: "community",
                shows: "organisations",
                ...wholeNetwork,
                ...unselected,
              },
              { view: "network" },
            )
          }
        >
          {t("showInNetwork")}
        </Button>
      ) : (
        <ShowMembers ids={members} looks={{ colour: "community" }} />
      )}
      <TraitTable traits={found.traits} />
    </article>
  );
}

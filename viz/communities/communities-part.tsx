import { useTranslation } from "react-i18next";
import type { CommunitiesOverTimeResult, CommunitiesProfileResult, CommunitiesResult } from "../api/client.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { NoTies } from "../parts/no-ties.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { CommunityTable } from "./community-table.tsx";
import { LineagesBody } from "./lineages-body.tsx";
import { ProfileBody } from "./profile-body.tsx";
import { useAskedCommunities } from "./use-asked-communities.ts";
import "./communities.css";

const titles = { groups: "finding", years: "following", resolution: "profiling" } as const;

type Asked = CommunitiesResult | CommunitiesOverTimeResult | CommunitiesProfileResult;

/** How many ties communities were looked for in, and the backbone that they are of. */
function tiesRead(result: Asked): readonly [number, object | undefined] {
  if (!("periods" in result)) return [result.backbone?.kept ?? result.network.ties, result.backbone];
  if (!result.backboneDefinition) return [result.network.ties, undefined];
  return [result.periods.reduce((sum, { backbone }) => sum + (backbone?.kept ?? 0), 0), result.backboneDefinition];
}

/** Communities: who is in them and what sets them apart, what becomes of them over the years, and how they hang on the resolution. */
export function CommunitiesPart() {
  const { t } = useTranslation("communities");
  const { view, groups, years, resolution, job, error, refetch } = useAskedCommunities();
  if (error) return <Failure error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t(titles[view])} />;
  const data = { groups, years, resolution }[view];
  if (!data) return <Placeholder lines={12} />;
  const [ties, backbone] = tiesRead(data);
  if (ties === 0) return <NoTies network={data.network} backbone={backbone} text={t("noTies")} />;
  return (
    <>
      {view === "groups" && groups && <CommunityTable result={groups} />}
      {view === "years" && years && <LineagesBody result={years} />}
      {view === "resolution" && resolution && <ProfileBody result={resolution} />}
    </>
  );
}

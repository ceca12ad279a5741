import { useTranslation } from "react-i18next";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { CommunityTable } from "./community-table.tsx";
import { LineagesBody } from "./lineages-body.tsx";
import { ProfileBody } from "./profile-body.tsx";
import { useAskedCommunities } from "./use-asked-communities.ts";
import "./communities.css";

const titles = { groups: "finding", years: "following", resolution: "profiling" } as const;

/** Communities: who is in them and what sets them apart, what becomes of them over the years, and how they hang on the resolution. */
export function CommunitiesPart() {
  const { t } = useTranslation(["communities", "page"]);
  const { view, groups, years, resolution, job, error, refetch } = useAskedCommunities();
  if (error) return <Failure error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t(`communities:${titles[view]}`)} />;
  const data = { groups, years, resolution }[view];
  if (!data) return <Placeholder lines={12} />;
  if (data.network.ties === 0) return <Notice title={t("page:empty.noTiesTitle")} text={t("communities:noTies")} />;
  return (
    <>
      {view === "groups" && groups && <CommunityTable result={groups} />}
      {view === "years" && years && <LineagesBody result={years} />}
      {view === "resolution" && resolution && <ProfileBody result={resolution} />}
    </>
  );
}

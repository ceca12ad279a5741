import { Button } from "@mantine/core";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { apiAddress } from "../api/api-address.ts";
import type { MatrixQuery } from "../api/network-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { Failure } from "../parts/failure.tsx";
import { useDownload } from "../parts/use-download.ts";
import { mostShown, type UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** As many groups are in a table at most. */
const mostInTable = 999;

interface Props {
  /** Id of the group that holds those merged. */
  readonly rest: string | undefined;
  readonly query: MatrixQuery & Readonly<Record<string, unknown>>;
  /** How many there are. */
  readonly groups: number;
  readonly onChoose: (group: string) => void;
}

/** Ways to see into groups that were merged, where there are more than a picture holds. */
export function MergedWays({ rest, query, groups, onChoose }: Props) {
  const { t } = useTranslation("integration");
  const { count } = useFormats();
  const dataset = useDataset();
  const [{ mostGroups }, change] = useUrlState();
  const files = useDownload({ isDerived: true });
  const more = mostShown[mostShown.indexOf(mostGroups) + 1] as UrlState["mostGroups"] | undefined;
  const { most: _, ...all } = query;
  const table = groups > mostInTable ? { ...query, most: mostInTable } : all;
  return (
    <>
      <p className="quiet merged-ways">
        {more !== undefined && (
          <Button size="compact-sm" variant="default" onClick={() => change({ mostGroups: more })}>
            {t("matrix.showUpTo", { most: count(Number(more)) })}
          </Button>
        )}
        {rest !== undefined && (
          <Button size="compact-sm" variant="default" onClick={() => onChoose(rest)}>
            {t("matrix.openMerged")}
          </Button>
        )}
        <a {...files.link(apiAddress(dataset.id, "mixing", { ...table, format: "csv" }), `${dataset.id}-groups.csv`)}>
          <Download size={14} aria-hidden />{" "}
          {groups > mostInTable ? t("matrix.csvOfMost", { most: count(mostInTable) }) : t("matrix.csvOfAll")}
        </a>
        <span>{t(more === undefined ? "matrix.mostIsShown" : "matrix.narrow")}</span>
      </p>
      {files.error && <Failure error={files.error} />}
    </>
  );
}

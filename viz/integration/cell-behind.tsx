import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { apiAddress } from "../api/api-address.ts";
import { type CellQuery, mixingCellQuery } from "../api/network-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { NameRows } from "../parts/name-rows.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { useDownload } from "../parts/use-download.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

const atFirst = 10;
const more = 50;
const atMost = 1000;

/** The consortia and organisations that a cell is made of, the heaviest first. */
export function CellBehind({ cell, network }: { readonly cell: CellQuery; readonly network: NetworkQuery }) {
  const { t } = useTranslation("integration");
  const { value, count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [, change] = useUrlState();
  const [limit, setLimit] = useState(atFirst);
  const files = useDownload({ isDerived: true });
  const asked = mixingCellQuery(dataset.id, network, { ...cell, limit });
  const { data, error, refetch } = useQuery({ ...asked, placeholderData: keepPreviousData });
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Placeholder lines={6} />;
  const { activities, organisations } = data;
  const shown = Math.max(activities.items.length, organisations.items.length);
  const most = Math.max(activities.total, organisations.total);
  return (
    <>
      <section>
        <h3>{t("matrix.activitiesBehind", { shown: count(activities.total) })}</h3>
        <NameRows
          items={activities.items}
          row={({ activity, weight }) => ({
            id: activity.id,
            name: displayName(activity, language),
            onChoose: () => change({ activity: activity.id }),
            note: t("matrix.gives", { weight: value(weight), participants: count(activity.participants) }),
          })}
        />
      </section>
      <section>
        <h3>{t("matrix.organisationsBehind", { shown: count(organisations.total) })}</h3>
        <NameRows
          items={organisations.items}
          row={({ organisation, isInRow, weight, activities: through }) => ({
            id: organisation.id,
            name: displayName(organisation, language),
            onChoose: () => change({ organisation: organisation.id }),
            note: t("matrix.has", {
              group: (isInRow ? data.row : data.column).title,
              weight: value(weight),
              activities: count(through),
            }),
          })}
        />
      </section>
      <p className="result-links">
        {shown < Math.min(most, atMost) && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setLimit(Math.min(atMost, limit === atFirst ? more : limit + more))}
          >
            {t("matrix.showMore")}
          </Button>
        )}
        <a
          {...files.link(
            apiAddress(dataset.id, "mixing/cell", { ...network, ...cell, format: "csv" }),
            `${dataset.id}-cell.csv`,
          )}
        >
          <Download size={14} aria-hidden /> CSV
        </a>
      </p>
      {files.error && <Failure error={files.error} />}
    </>
  );
}

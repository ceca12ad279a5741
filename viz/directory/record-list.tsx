import { Download, Waypoints } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormats } from "../i18n/use-formats.ts";
import { Failure } from "../parts/failure.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { useDownload } from "../parts/use-download.ts";
import { VirtualTable } from "../parts/virtual-table.tsx";
import { noFilters } from "../state/no-filters.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { type ListColumn, tableColumns } from "./list-column.ts";

interface Identified {
  readonly id: string;
}

interface Props<Row extends Identified> {
  readonly label: string;
  readonly filters: ReactNode;
  readonly rows: readonly Row[] | undefined;
  readonly total: number | undefined;
  readonly columns: readonly ListColumn<Row>[];
  readonly synthetic?: (row: Row) => boolean;
  readonly selected: string | undefined;
  readonly onChoose: (row: Row) => void;
  readonly onEnd?: () => void;
  readonly error: Error | null;
  readonly retry: () => unknown;
  /** Where the whole list is as a table. */
  readonly file?: string;
  /** The network of what is listed. */
  readonly network?: string;
  /** Stands between the count and the table. */
  readonly above?: ReactNode;
  /** Instead of everything, where the dataset has no such records at all. */
  readonly none?: ReactNode;
}

/** A list of the directory: filters, how many match and where they can be taken, and the table. */
export function RecordList<Row extends Identified>(props: Props<Row>) {
  const { label, filters, rows, total, columns, selected, onChoose, onEnd, error, retry, file, network } = props;
  const { t } = useTranslation(["directory", "page"]);
  const { count, percent } = useFormats();
  const dataset = useDataset();
  const files = useDownload();
  const [{ list }, change] = useUrlState();
  const complete = rows !== undefined && rows.length === total;
  const shown = useMemo(() => tableColumns(columns, complete), [columns, complete]);
  const { synthetic } = props;
  const invented = useMemo(() => (synthetic && rows ? rows.filter(synthetic).length : 0), [rows, synthetic]);
  if (props.none) return props.none;
  return (
    <>
      <div className="controls">{filters}</div>
      {error && <Failure error={error} retry={retry} />}
      {files.error && <Failure error={files.error} />}
      {total !== undefined && (
        <div className="statement list-statement">
          <span role="status">{t("directory:list.found", { n: count(total) })}</span>
          {invented > 0 && rows && (
            <strong className="synthetic">
              {t("directory:list.synthetic", { share: percent(invented / rows.length) })}
            </strong>
          )}
          {network && total > 0 && (
            <Link href={network}>
              <Waypoints size={14} aria-hidden /> {t("directory:list.network")}
            </Link>
          )}
          {file && total > 0 && (
            <a {...files.link(file, `${dataset.id}-${list}.csv`)}>
              <Download size={14} aria-hidden /> {t("directory:list.file")}
            </a>
          )}
          <span className="quiet list-hint">{t(`directory:hint.${list}`)}</span>
        </div>
      )}
      {props.above}
      {total === 0 ? (
        <Notice title={t("page:directory.nothingTitle")} text={t("page:directory.nothing")}>
          <button type="button" className="link-button" onClick={() => change(noFilters)}>
            {t("directory:list.noFilters")}
          </button>
        </Notice>
      ) : rows ? (
        <div className="directory-table">
          <VirtualTable
            label={label}
            rows={rows}
            columns={shown}
            tracks={columns.map(({ track }) => track).join(" ")}
            idOf={({ id }) => id}
            selected={selected}
            onChoose={onChoose}
            onEnd={onEnd}
          />
        </div>
      ) : (
        !error && <Placeholder lines={14} />
      )}
    </>
  );
}

/** Of what says so itself in a list. */
export function isMarked({ synthetic }: { readonly synthetic: boolean }): boolean {
  return synthetic;
}

import { Download, ScrollText } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Failure } from "./failure.tsx";
import { recordAddress, useDownload } from "./use-download.ts";
import "./results.css";

interface Props {
  /** Of a derived result that can be had as CSV, without the format. */
  readonly address: string;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** A derived result as a table, with its run record where the reader wants one, and that record alone. */
export function TableFiles({ address, name }: Props) {
  const { t } = useTranslation(["measures", "takeaway"]);
  const files = useDownload({ isDerived: true });
  const record = useDownload();
  const csv = `${address}${address.includes("?") ? "&" : "?"}format=csv`;
  const error = files.error ?? record.error;
  return (
    <>
      <span className="result-links">
        <a {...files.link(csv, `${name}.csv`)}>
          <Download size={14} aria-hidden /> {t("measures:csv")}
        </a>
        <a {...record.link(recordAddress(address), `${name}.record.json`)}>
          <ScrollText size={14} aria-hidden /> {t("takeaway:page.recordOnly")}
        </a>
      </span>
      {error && <Failure error={error} />}
    </>
  );
}

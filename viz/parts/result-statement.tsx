import { useClipboard } from "@mantine/hooks";
import { Download, Link2, ScrollText } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { apiAddress } from "../api/api-address.ts";
import type { ApproximationNote, Network } from "../api/client.ts";
import { type SaidBackbone, useBackboneWords } from "../i18n/use-backbone-words.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useDataset } from "../state/use-dataset.ts";
import { ChartFiles } from "./chart-files.tsx";
import { CopyCode } from "./copy-code.tsx";
import { Failure } from "./failure.tsx";
import { recordAddress, useDownload } from "./use-download.ts";

interface Props {
  readonly network: Network;
  /** Where only its ties are read. */
  readonly backbone?: SaidBackbone | undefined;
  /** Where values of measures stand behind it: whether some are estimates. */
  readonly approximation?: ApproximationNote | null;
  /** The resource under the dataset that gives what is shown, and its query. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Another resource that gives it as a table. */
  readonly table?: { readonly path: string; readonly query: Readonly<Record<string, unknown>> };
  /** Name of the file, where there is a table. */
  readonly file?: string;
  /** Whether charts stand beside it that can be taken out. */
  readonly hasCharts?: boolean;
  readonly children?: ReactNode;
}

/** Resources that give one value, or several, for each organisation. */
const givesValues = /^(measures\/[^/]+(\/against\/[^/]+)?|communities)$/;

/** What is shown, of whom, how much of it is made up; and the ways to have it as a table and from the API. */
export function ResultStatement(props: Props) {
  const { network, backbone, approximation, path, query, table = { path, query }, file, hasCharts = true } = props;
  const { t } = useTranslation(["measures", "takeaway"]);
  const { count, percent } = useFormats();
  const backboneWords = useBackboneWords();
  const dataset = useDataset();
  const files = useDownload({ isDerived: true });
  const record = useDownload();
  const clipboard = useClipboard();
  const call = apiAddress(dataset.id, path, query);
  return (
    <>
      <div className="statement result-statement">
        <span role="status">
          {props.children}
          {backbone && ` ${backboneWords(backbone)}`}
          {approximation &&
            ` ${t("estimatedBehind", {
              estimated: count(approximation.estimated),
              lists: count(approximation.lists),
              samples: count(approximation.samples),
              confidence: percent(approximation.confidence),
            })}`}
          {network.synthetic > 0 && (
            <strong className="synthetic"> {t("synthetic", { share: percent(network.synthetic) })}</strong>
          )}
        </span>
        <span className="result-links">
          {file && (
            <a {...files.link(apiAddress(dataset.id, table.path, { ...table.query, format: "csv" }), file)}>
              <Download size={14} aria-hidden /> {t("csv")}
            </a>
          )}
          <a {...record.link(recordAddress(call), `${dataset.id}.record.json`)}>
            <ScrollText size={14} aria-hidden /> {t("takeaway:page.recordOnly")}
          </a>
          {hasCharts && <ChartFiles name={(file ?? dataset.id).replace(/\.csv$/, "")} />}
          <button type="button" className="link-button" onClick={() => clipboard.copy(location.origin + call)}>
            <Link2 size={14} aria-hidden /> {t(clipboard.copied ? "callCopied" : "copyCall")}
          </button>
          {givesValues.test(path) && <CopyCode what="values" path={call} />}
        </span>
      </div>
      {(files.error ?? record.error) && <Failure error={(files.error ?? record.error)!} />}
    </>
  );
}

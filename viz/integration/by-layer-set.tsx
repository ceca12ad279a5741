import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Job, Network } from "../api/client.ts";
import { ProblemError } from "../api/problem-error.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import type { InLayerSet } from "./use-in-layer-sets.ts";

interface Row<Result> {
  readonly id: string;
  readonly label: ReactNode;
  readonly of: (result: Result) => ReactNode;
}

interface Props<Result> {
  /** Of its heading. */
  readonly id: string;
  readonly title: string;
  readonly sets: readonly InLayerSet<Result>[];
  readonly job: Job | undefined;
  readonly rows: readonly Row<Result>[];
  /** How it is to be read. */
  readonly children?: ReactNode;
}

/** Figures in every set of layers side by side, with who stands behind each and how much of that is made up. */
export function ByLayerSet<Result extends { readonly network: Network }>(props: Props<Result>) {
  const { id, title, sets, job, rows, children } = props;
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { count, percent } = useFormats();
  const behind: Row<Result>[] = [
    {
      id: "organisations",
      label: t("integration:sets.organisations"),
      of: ({ network }) => count(network.organisations),
    },
    { id: "synthetic", label: t("integration:sets.synthetic"), of: ({ network }) => percent(network.synthetic) },
  ];
  return (
    <section className="integration-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {job && <JobProgress job={job} title={t("integration:sets.computing")} />}
      <PlainTable label={title}>
        <ColumnHeads
          columns={[
            t("integration:sets.figure"),
            ...sets.map(({ layers }) => ({ number: t(`vocabulary:layerSet.${layers}`) })),
          ]}
        />
        <tbody>
          {[...rows, ...behind].map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {sets.map(({ layers, data, error }) => (
                <td key={layers} className="number">
                  {data ? row.of(data) : error ? "–" : "…"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {sets.map(
        ({ layers, error }) =>
          error && (
            <p key={layers} className="quiet">
              {t(`vocabulary:layerSet.${layers}`)}:{" "}
              {error instanceof ProblemError ? error.problem.detail : error.message}
            </p>
          ),
      )}
    </section>
  );
}

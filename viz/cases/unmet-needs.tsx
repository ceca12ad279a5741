import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { type UrlState, unmetGroupings } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { type AskedCases, unmetQuery } from "./case-queries.ts";

/** How many needs were not met, group by group; a group opens the list of them. */
export function UnmetNeeds({ filters }: { readonly filters: AskedCases }) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { count, percent } = useFormats();
  const dataset = useDataset();
  const [{ unmetBy }, change] = useUrlState();
  const { unmet: _, due: __, limit: ___, ...asked } = filters;
  const { data, error, refetch } = useQuery(unmetQuery(dataset.id, { ...asked, by: unmetBy }));
  const filterOf = { complex: "complex", zone: "zone", field: "caseField", route: undefined } as const;
  const filter = filterOf[unmetBy];
  return (
    <section className="unmet" aria-labelledby="unmet">
      <h2 id="unmet">{t("partners:cases.unmet.title")}</h2>
      <div className="controls">
        <NativeSelect
          label={t("partners:cases.unmet.by")}
          value={unmetBy}
          onChange={({ currentTarget }) => change({ unmetBy: currentTarget.value as UrlState["unmetBy"] })}
          data={unmetGroupings.map((value) => ({ value, label: t(`partners:cases.unmet.groupings.${value}`) }))}
        />
      </div>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Placeholder lines={5} />}
      {data && (
        <>
          <p>
            {data.told === 0
              ? t("partners:cases.unmet.noneTold")
              : t("partners:cases.unmet.statement", {
                  unmet: count(data.unmet),
                  told: count(data.told),
                  cases: count(data.cases),
                  days: count(data.days.open),
                  journal: data.days.journal,
                  facts: data.days.facts,
                })}
            {data.synthetic > 0 && (
              <strong className="synthetic">
                {" "}
                {t("partners:cases.unmet.synthetic", { share: percent(data.synthetic / data.cases) })}
              </strong>
            )}
          </p>
          {data.told > 0 && (
            <PlainTable label={t("partners:cases.unmet.title")}>
              <ColumnHeads
                columns={[
                  t(`partners:cases.unmet.groupings.${unmetBy}`),
                  { number: t("partners:cases.unmet.cases") },
                  { number: t("partners:cases.unmet.told") },
                  { number: t("partners:cases.unmet.unmet") },
                  { number: t("partners:cases.unmet.share") },
                ]}
              />
              <tbody>
                {data.groups.map(({ id, title, cases, told, unmet, share, interval }) => (
                  <tr key={id ?? ""}>
                    <th scope="row">
                      {id !== undefined && filter !== undefined ? (
                        <button
                          type="button"
                          className="link-button"
                          onClick={() => change({ [filter]: id, unmet: unmet > 0 ? "only" : undefined })}
                        >
                          {title ?? id}
                        </button>
                      ) : (
                        (title ?? id ?? t("partners:cases.unmet.unknown"))
                      )}
                    </th>
                    <td className="number">{count(cases)}</td>
                    <td className="number">{count(told)}</td>
                    <td className="number">{count(unmet)}</td>
                    <td className="number">
                      {share === undefined || !interval
                        ? "–"
                        : t("partners:cases.unmet.shareOf", {
                            share: percent(share),
                            lower: percent(interval.lower),
                            upper: percent(interval.upper),
                          })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          )}
        </>
      )}
    </section>
  );
}

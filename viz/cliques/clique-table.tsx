import { useTranslation } from "react-i18next";
import type { CliquesResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { ItemHead } from "../parts/item-head.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { useUrlState } from "../state/use-url-state.ts";

const mostNamed = 6;

/** The cliques listed, the largest first; those that the selected organisation is in are marked. */
export function CliqueTable({ result: { cliques } }: { readonly result: CliquesResult }) {
  const { t } = useTranslation("cliques");
  const { count, value } = useFormats();
  const [{ item, organisation }] = useUrlState();
  const withSelected = new Set(
    cliques.filter(({ organisations }) => organisations.some(({ id }) => id === organisation)).map(({ id }) => id),
  );
  return (
    <div className="clique-table">
      {withSelected.size > 0 && <p className="quiet">{t("selectedIn", { n: count(withSelected.size) })}</p>}
      <PlainTable label={t("table")}>
        <ColumnHeads columns={[t("clique"), { number: t("size") }, { number: t("weight") }, t("members")]} />
        <tbody>
          {cliques.map(({ id, size, weight, organisations }) => (
            <tr key={id} aria-selected={item === String(id)} className={withSelected.has(id) ? "looked" : undefined}>
              <th scope="row" className="one-line">
                <ItemHead id={String(id)} looked={withSelected.has(id) ? t("ofSelected") : undefined}>
                  {t("nth", { n: count(id + 1) })}
                </ItemHead>
              </th>
              <td className="number">{count(size)}</td>
              <td className="number">{value(weight)}</td>
              <td>
                {organisations
                  .slice(0, mostNamed)
                  .map((one) => one.name ?? one.id)
                  .join(", ")}
                {organisations.length > mostNamed && (
                  <span className="quiet"> {t("more", { n: count(organisations.length - mostNamed) })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  );
}

import { useTranslation } from "react-i18next";
import type { BlocksResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { ItemHead } from "../parts/item-head.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { useUrlState } from "../state/use-url-state.ts";

/** Density between blocks, in which the image shows: what is above the average stands out. */
export function BlockMatrix({ result }: { readonly result: BlocksResult }) {
  const { t } = useTranslation("blocks");
  const { count, value } = useFormats();
  const [{ item, organisation }] = useUrlState();
  const { groups, density, image, meanDensity, ids, values } = result;
  const place = organisation === undefined ? -1 : ids.indexOf(organisation);
  const ofSelected = place < 0 ? undefined : values[place];
  return (
    <div className="block-matrix">
      <PlainTable label={t("matrix")}>
        <ColumnHeads
          columns={[
            t("block"),
            { number: t("organisations") },
            ...groups.map(({ id }) => ({ number: t("nth", { n: count(id + 1) }) })),
          ]}
        />
        <tbody>
          {groups.map(({ id, organisations }) => (
            <tr key={id} aria-selected={item === String(id)} className={ofSelected === id ? "looked" : undefined}>
              <th scope="row">
                <ItemHead id={String(id)} looked={ofSelected === id ? t("ofSelected") : undefined}>
                  {t("nth", { n: count(id + 1) })}
                </ItemHead>
              </th>
              <td className="number">{count(organisations)}</td>
              {groups.map((other) => {
                const cell = id * groups.length + other.id;
                const amount = density[cell];
                return (
                  <td key={other.id} className={image[cell] === 1 ? "number dense" : "number"}>
                    {amount === null ? "–" : image[cell] === 1 ? <strong>{value(amount)}</strong> : value(amount)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {groups.some(({ id }) => id === ofSelected) && <p className="quiet">{t("selectedIn")}</p>}
      <p className="quiet">{t("legend", { density: meanDensity === undefined ? "–" : value(meanDensity) })}</p>
    </div>
  );
}

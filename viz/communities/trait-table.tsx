import { useTranslation } from "react-i18next";
import type { Trait } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";

/** What is over-represented in a group, with counts in it and overall. */
export function TraitTable({ traits }: { readonly traits: readonly Trait[] }) {
  const { t } = useTranslation("communities");
  const { count, percent, value } = useFormats();
  if (traits.length === 0) return <p className="quiet">{t("noTraits")}</p>;
  return (
    <table className="agreements">
      <caption className="quiet">{t("traits")}</caption>
      <ColumnHeads columns={[t("trait"), t("inGroup"), t("overall"), t("lift")]} />
      <tbody>
        {traits.map(({ grouping, of, sort, title, here, size, overall, all, lift }) => (
          <tr key={`${of} ${grouping} ${title}`}>
            <th scope="row">
              {title} <span className="quiet">{sort}</span>
            </th>
            <td title={t(`of.${of}`, { n: count(here), all: count(size) })}>
              {count(here)} <span className="quiet">{percent(here / size)}</span>
            </td>
            <td title={t(`of.${of}`, { n: count(overall), all: count(all) })}>
              {count(overall)} <span className="quiet">{percent(overall / all)}</span>
            </td>
            <td>{value(lift)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useTranslation } from "react-i18next";
import type { Dataset } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";

/** With which seed, scale and assumptions the synthetic part of a dataset was made. */
export function GeneratedWith({ generated }: { readonly generated: NonNullable<Dataset["generated"]> }) {
  const { t, i18n } = useTranslation(["page", "definitions"]);
  const { value } = useFormats();
  const { seed, scale, assumptions } = generated;
  const rows = Object.entries({ seed, scale, ...assumptions });
  return (
    <details>
      <summary>{t("page:generation.madeWith", { seed: String(seed), scale: String(scale) })}</summary>
      <table className="counts">
        <ColumnHeads columns={[t("page:generation.assumption"), t("page:generation.value")]} />
        <tbody>
          {rows.map(([name, figure]) => (
            <tr key={name}>
              <th scope="row">
                {i18n.exists(`definitions:assumptions.${name}.title`)
                  ? i18n.t(`definitions:assumptions.${name}.title` as never)
                  : name}
              </th>
              <td className="figure">{name === "seed" ? String(figure) : value(figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

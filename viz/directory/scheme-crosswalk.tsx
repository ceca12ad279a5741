import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { Scheme } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { useUrlState } from "../state/use-url-state.ts";

/** Which schemes went into which, apart for each programme that the new ones are part of. */
export function SchemeCrosswalk({ schemes }: { readonly schemes: readonly Scheme[] }) {
  const successors = new Set(schemes.flatMap((one) => one.successors ?? []));
  const byProgramme = Map.groupBy(
    schemes.filter(({ id }) => successors.has(id)),
    ({ parent }) => parent,
  );
  return [...byProgramme].map(([parent, rows]) => (
    <Crosswalk key={parent ?? ""} schemes={schemes} rows={rows} within={schemes.find(({ id }) => id === parent)} />
  ));
}

interface Props {
  readonly schemes: readonly Scheme[];
  /** The new ones. */
  readonly rows: readonly Scheme[];
  readonly within: Scheme | undefined;
}

function Crosswalk({ schemes, rows, within }: Props) {
  const { t } = useTranslation("directory");
  const { count } = useFormats();
  const language = useLanguage();
  const [, change] = useUrlState();
  const before = (row: Scheme) => schemes.filter(({ successors }) => successors?.includes(row.id));
  const old = new Set(rows.flatMap(before));
  const title = t("scheme.crosswalk", { old: count(old.size), successors: count(rows.length) });
  const link = (one: Scheme) => (
    <button type="button" className="link-button" onClick={() => change({ item: one.id })}>
      {displayName(one, language)}
    </button>
  );
  return (
    <details className="statement">
      <summary>{within ? `${title} (${displayName(within, language)})` : title}</summary>
      <div className="crosswalk">
        <PlainTable label={title}>
          <ColumnHeads columns={[t("scheme.before"), t("scheme.after")]} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  {before(row).map((one) => (
                    <div key={one.id}>{link(one)}</div>
                  ))}
                </td>
                <th scope="row">{link(row)}</th>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
    </details>
  );
}

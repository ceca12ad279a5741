import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { TermButton } from "../parts/term-button.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { type ChangeProps, changedRows } from "./changed-rows.ts";
import { usePeriods } from "./use-periods.ts";
import { useShowInNetwork } from "./use-show-in-network.ts";

/** Who rose, fell, came and left, the most of each, with the way to see them in the network of the period where they are. */
export function ChangedOrganisations({ result, names, selected, onSelect }: ChangeProps) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const [state] = useUrlState();
  const { periods } = usePeriods();
  const showInNetwork = useShowInNetwork();
  const show = (ids: readonly string[], inEarlier: boolean) => {
    const { from, to } = inEarlier ? result.earlier : result.later;
    // The periods go along, so that who comes back finds them, whatever the window is then.
    showInNetwork(ids, { ...periods, from, to, timing: state.timing ?? "start" });
  };
  const standing = (one: { readonly value: number; readonly rank: number } | undefined) => (
    <>
      <td className="number">{one ? count(one.rank) : "–"}</td>
      <td className="number">{one ? value(one.value) : "–"}</td>
    </>
  );
  return (
    <section className="changed">
      <h2>{t("periods.changed")}</h2>
      <p className="quiet">{t("periods.changedAbout", { n: count(result.n) })}</p>
      <PlainTable label={t("periods.changed")}>
        <ColumnHeads
          columns={[
            t("organisation"),
            ...(["rankEarlier", "valueEarlier", "rankLater", "valueLater", "change"] as const).map((column) => ({
              number: t(`periods.${column}`),
            })),
          ]}
        />
        {changedRows(result).map(({ kind, rows }) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={6} className="variant-group">
                <span className="changed-head">
                  {t(`periods.kind.${kind}`)}
                  {rows.length > 0 ? (
                    <button
                      type="button"
                      className="link-button"
                      aria-label={`${t(`periods.kind.${kind}`)}: ${t("within.show")}`}
                      onClick={() =>
                        show(
                          rows.map(({ organisation }) => result.ids[organisation]),
                          kind === "left",
                        )
                      }
                    >
                      {t("within.show")}
                    </button>
                  ) : (
                    <span className="quiet">{t("periods.nobody")}</span>
                  )}
                </span>
              </th>
            </tr>
            {rows.map(({ organisation, earlier, later, change }) => (
              <tr key={organisation} className={result.ids[organisation] === selected ? "looked" : undefined}>
                <th scope="row">
                  <TermButton
                    pressed={result.ids[organisation] === selected}
                    onChoose={() => onSelect(result.ids[organisation])}
                  >
                    {names[organisation]}
                  </TermButton>
                </th>
                {standing(earlier)}
                {standing(later)}
                <td className="number">
                  {change === undefined ? "–" : change > 0 ? `▲ ${value(change)}` : `▼ ${value(-change)}`}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </PlainTable>
    </section>
  );
}

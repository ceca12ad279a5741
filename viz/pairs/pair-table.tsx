import { useTranslation } from "react-i18next";
import type { GravityPair } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { pairKey } from "./pair-key.ts";

interface Props {
  readonly side: "less" | "more";
  readonly pairs: readonly GravityPair[];
}

/** The pairs furthest below, or above, what is expected of them. */
export function PairTable({ side, pairs }: Props) {
  const { t } = useTranslation("integration");
  const { count, value } = useFormats();
  const [{ item }, change] = useUrlState();
  return (
    <div className="pairs-table">
      <h2 className="part-heading">{t(`pairs.${side}`)}</h2>
      {pairs.length === 0 ? (
        <p className="quiet">{t("pairs.noneListed")}</p>
      ) : (
        <PlainTable label={t(`pairs.${side}`)}>
          <ColumnHeads
            columns={[
              t("pairs.pair"),
              ...(["observed", "expected", "residual", "kilometres", "activities"] as const).map((name) => ({
                number: t(`pairs.${name}`),
              })),
            ]}
          />
          <tbody>
            {pairs.map((pair) => {
              const key = pairKey(pair);
              return (
                <tr key={key} aria-selected={item === key}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link-button"
                      aria-pressed={item === key}
                      onClick={() => change({ item: key, ...unselected })}
                    >
                      {pair.source.title} – {pair.target.title}
                    </button>
                  </th>
                  <td className="number">{value(pair.observed)}</td>
                  <td className="number">{value(pair.fitted)}</td>
                  <td className="number">{value(pair.residual)}</td>
                  <td className="number">{pair.kilometres === undefined ? "–" : count(pair.kilometres)}</td>
                  <td className="number">{count(pair.count)}</td>
                </tr>
              );
            })}
          </tbody>
        </PlainTable>
      )}
    </div>
  );
}

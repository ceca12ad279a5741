import { useTranslation } from "react-i18next";
import type { SensitivityVariant } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { TermButton } from "../parts/term-button.tsx";
import { useVariantWords } from "./use-variant-words.ts";

interface Props {
  readonly variant: SensitivityVariant;
  readonly names: ReadonlyMap<string, string>;
  readonly selected: string | undefined;
  readonly onSelect: (organisation: string) => void;
}

/** Who moves most where the network is that of a variant. */
export function MovesTable({ variant, names, selected, onSelect }: Props) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const words = useVariantWords();
  const title = t("sensitivity.moves", { variant: words(variant) });
  return (
    <section className="moves" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">{t("sensitivity.movesAbout", { n: count(variant.n) })}</p>
      {variant.moves.length === 0 ? (
        <p>{t("sensitivity.nobodyMoves")}</p>
      ) : (
        <PlainTable label={title}>
          <ColumnHeads
            columns={[
              t("organisation"),
              { number: t("sensitivity.from") },
              { number: t("sensitivity.to") },
              { number: t("sensitivity.change") },
            ]}
          />
          <tbody>
            {variant.moves.map(({ id, from, to, change }) => (
              <tr key={id} className={id === selected ? "looked" : undefined}>
                <th scope="row">
                  <TermButton pressed={id === selected} onChoose={() => onSelect(id)}>
                    {names.get(id) ?? id}
                  </TermButton>
                </th>
                <td className="number">{value(from)}</td>
                <td className="number">{value(to)}</td>
                <td className="number">{change > 0 ? `▲ ${value(change)}` : `▼ ${value(-change)}`}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </section>
  );
}

import { useTranslation } from "react-i18next";
import type { SensitivityVariant } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { PlainTable } from "../parts/plain-table.tsx";
import { TermButton } from "../parts/term-button.tsx";
import { variantKey } from "./use-sensitivity.ts";
import { useVariantWords } from "./use-variant-words.ts";

interface Props {
  readonly variants: readonly SensitivityVariant[];
  readonly k: number;
  readonly looked: string | undefined;
  readonly onLook: (variant: SensitivityVariant) => void;
}

const figures = ["spearman", "kendall", "overlap"] as const;

/** Each variant with how far its ranking is that of the network asked for. A click on its name tells who moves. */
export function VariantTable({ variants, k, looked, onLook }: Props) {
  const { t } = useTranslation(["measures", "page"]);
  const { count, value, percent } = useFormats();
  const words = useVariantWords();
  const onBackbone = variants.some(({ backbone }) => backbone);
  const groups = [...Map.groupBy(variants, ({ by }) => by)];
  return (
    <div className="variants">
      <PlainTable label={t("measures:sensitivity.variants")}>
        <thead>
          <tr>
            <th scope="col">{t("measures:sensitivity.variant")}</th>
            <th scope="col" className="number">
              {t("measures:sensitivity.organisations")}
            </th>
            <th scope="col" className="number">
              {t("measures:sensitivity.ties")}
            </th>
            {onBackbone && (
              <th scope="col" className="number">
                {t("page:network.kept")}
              </th>
            )}
            {figures.map((figure) => (
              <th key={figure} scope="col" className="share-head">
                {t(`measures:sensitivity.figure.${figure}`, { k: count(k) })}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([by, members]) => (
          <tbody key={by}>
            <tr>
              <th scope="rowgroup" colSpan={onBackbone ? 7 : 6} className="variant-group">
                {t(`measures:sensitivity.by.${by}`)}
              </th>
            </tr>
            {members.map((variant) => {
              const key = variantKey(variant);
              return (
                <tr key={key} className={key === looked ? "looked" : undefined}>
                  <th scope="row">
                    <TermButton pressed={key === looked} onChoose={() => onLook(variant)}>
                      {words(variant)}
                    </TermButton>
                    {variant.sameAs !== undefined && (
                      <span className="quiet">
                        {" "}
                        {variant.sameAs < 0
                          ? t("measures:sensitivity.sameAsBase")
                          : t("measures:sensitivity.sameAs", { other: words(variants[variant.sameAs]) })}
                      </span>
                    )}
                  </th>
                  <td className="number">{count(variant.organisations)}</td>
                  <td className="number">{count(variant.ties)}</td>
                  {variant.backbone && <td className="number">{count(variant.backbone.kept)}</td>}
                  {figures.map((figure) => {
                    const amount = variant[figure];
                    return (
                      <td key={figure}>
                        {amount === undefined ? (
                          "–"
                        ) : (
                          <span className="share">
                            <span className="share-track" aria-hidden>
                              <span
                                className={amount < 0 ? "below" : undefined}
                                style={{ width: `${100 * Math.abs(amount)}%` }}
                              />
                            </span>
                            <span className="figure">{figure === "overlap" ? percent(amount) : value(amount)}</span>
                          </span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        ))}
      </PlainTable>
    </div>
  );
}

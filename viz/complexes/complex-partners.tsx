import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import type { ComplexProfile } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { BarList } from "../parts/bar-list.tsx";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { recordPage } from "../state/record-page.ts";
import { useAddress } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";

const barsShown = 12;

/** With whom: ties within the complex, with each other complex, and with organisations in none. */
export function ComplexPartners({ profile }: { readonly profile: ComplexProfile }) {
  const { t } = useTranslation(["directory", "page", "integration"]);
  const { count, value } = useFormats();
  const language = useLanguage();
  const address = useAddress();
  const { complex, partners, inside, elsewhere } = profile;
  const bundles = [
    { id: "", title: t("directory:complex.inside"), ...inside },
    ...partners.map(({ complex: partner, ...bundle }) => ({
      id: partner.id,
      title: displayName(partner, language),
      ...bundle,
    })),
    { id: "none", title: t("directory:complex.elsewhere"), ...elsewhere },
  ].filter(({ ties }) => ties > 0);
  return (
    <section className="page-section wide">
      <h2>{t("directory:complex.withWhom", { n: count(partners.length) })}</h2>
      <p className="quiet">{t("directory:complex.networkHint")}</p>
      {bundles.length === 0 ? (
        <p>{t("directory:complex.noTies")}</p>
      ) : (
        <>
          <h3>{t("directory:complex.byWeight")}</h3>
          <BarList
            bars={bundles.slice(0, barsShown).map(({ id, title, weight }) => ({
              id,
              label: partners.some(({ complex: partner }) => partner.id === id) ? (
                <Link href={address(recordPage("complexes", id))}>{title}</Link>
              ) : (
                title
              ),
              value: weight,
              figure: value(weight),
            }))}
          />
          <details>
            <summary>{t("directory:complex.partnerTable")}</summary>
            <PlainTable label={t("directory:complex.partnerTable")}>
              <ColumnHeads
                columns={[
                  t("directory:complex.partner"),
                  ...(["weight", "ties", "organisations", "activities"] as const).map((column) => ({
                    number: t(`integration:matrix.${column}`),
                  })),
                  t("directory:list.network"),
                ]}
              />
              <tbody>
                {bundles.map(({ id, title, weight, ties, organisations, activities }) => (
                  <tr key={id}>
                    <th scope="row">{title}</th>
                    <td className="number">{value(weight)}</td>
                    <td className="number">{count(ties)}</td>
                    <td className="number">{count(organisations)}</td>
                    <td className="number">{count(activities)}</td>
                    <td>
                      {id !== "none" && (
                        <Link
                          href={address("network", {
                            complexes: id === "" ? complex.id : `${complex.id},${id}`,
                            zones: undefined,
                            ...wholeNetwork,
                          })}
                        >
                          {t("directory:complex.open")}
                        </Link>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          </details>
        </>
      )}
    </section>
  );
}

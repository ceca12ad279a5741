import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import type { ComplexProfile } from "../api/client.ts";
import { spanOf } from "../directory/span-of.ts";
import { usePlaceTitles } from "../directory/use-place-titles.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { FactList } from "../parts/fact-list.tsx";
import { recordPage } from "../state/record-page.ts";
import { useAddress } from "../state/use-url-state.ts";

/** What the complex is, and what it was in the topology since when. */
export function ComplexStanding({ profile }: { readonly profile: ComplexProfile }) {
  const { t } = useTranslation(["directory", "page", "vocabulary"]);
  const language = useLanguage();
  const address = useAddress();
  const { complexTitle, zoneTitle } = usePlaceTitles();
  const { complex, connected } = profile;
  const pageOf = (id: string) => <Link href={address(recordPage("complexes", id))}>{complexTitle(id)}</Link>;
  return (
    <section className="page-section">
      <h2>{t("directory:complex.whatItIs")}</h2>
      <FactList
        facts={[
          [t("page:organisation.id"), complex.id],
          [
            t("directory:complex.class"),
            complex.class && (
              <>
                {t(`vocabulary:complexClass.${complex.class}`)}
                {complex.classInferred && <span className="quiet-inline"> {t("directory:complex.classInferred")}</span>}
              </>
            ),
          ],
          [t("directory:complex.specialities"), complex.specialities?.join(", ")],
          [t("page:organisation.aliases"), complex.aliases?.join(" · ")],
        ]}
      />
      <h3>{t("directory:complex.standings")}</h3>
      {complex.standings && complex.standings.length > 0 ? (
        <ol className="timeline">
          {complex.standings.map(({ role, hub, zone, from, to }) => (
            <li key={`${role} ${from} ${to} ${hub} ${zone}`}>
              <strong>{spanOf(from, to) || t("directory:complex.undated")}</strong>{" "}
              {t(`vocabulary:complexRole.${role}`)}
              {hub && (
                <>
                  {" "}
                  · {t("directory:complex.hub")}: {pageOf(hub)}
                </>
              )}
              {zone && (
                <>
                  {" "}
                  · <Link href={address("organisations", { list: "complexes", zone })}>{zoneTitle(zone)}</Link>
                </>
              )}
            </li>
          ))}
        </ol>
      ) : (
        <p className="quiet">{t("directory:complex.noStanding")}</p>
      )}
      {connected.length > 0 && (
        <details>
          <summary>{t("directory:complex.connected", { n: connected.length })}</summary>
          <ul className="inline-list">
            {connected.map((one) => (
              <li key={one.id}>
                <Link href={address(recordPage("complexes", one.id))}>{displayName(one, language)}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

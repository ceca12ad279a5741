import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import { organisationKinds } from "../../model/organisation.ts";
import type { ComplexProfile } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { BarList } from "../parts/bar-list.tsx";
import { NameRows } from "../parts/name-rows.tsx";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { kindColour } from "../theme/palette.ts";
import { usePalette } from "../theme/use-palette.ts";

/** Who is there: how many of each kind, and who is tied strongest. */
export function ComplexOrganisations({ profile }: { readonly profile: ComplexProfile }) {
  const { t } = useTranslation(["directory", "page", "vocabulary"]);
  const { count, value } = useFormats();
  const language = useLanguage();
  const palette = usePalette();
  const address = useAddress();
  const [, change] = useUrlState();
  const { complex, organisations, strongest } = profile;
  return (
    <section className="page-section">
      <h2>{t("directory:complex.who", { n: count(organisations.total) })}</h2>
      {organisations.total === 0 ? (
        <p className="quiet">{t("directory:complex.nobody")}</p>
      ) : (
        <BarList
          bars={organisations.byKind
            .toSorted((a, b) => organisationKinds.indexOf(a.kind) - organisationKinds.indexOf(b.kind))
            .map(({ kind, organisations: n }) => ({
              id: kind,
              label: (
                <Link href={address("organisations", { list: "organisations", complex: complex.id, kind })}>
                  {t(`vocabulary:organisationKind.${kind}`)}
                </Link>
              ),
              value: n,
              figure: count(n),
              colour: kindColour(palette, kind),
            }))}
        />
      )}
      {strongest.length > 0 && (
        <>
          <h3>{t("directory:complex.strongest")}</h3>
          <NameRows
            items={strongest.slice(0, 10)}
            row={({ organisation, strength, degree }) => ({
              id: organisation.id,
              name: displayName(organisation, language),
              onChoose: () => change({ organisation: organisation.id, activity: undefined }),
              note: `${t(`vocabulary:organisationKind.${organisation.kind}`)} · ${t("directory:complex.strength", { strength: value(strength), degree: count(degree) })}`,
            })}
          />
        </>
      )}
    </section>
  );
}

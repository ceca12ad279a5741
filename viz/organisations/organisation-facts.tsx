import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import type { OrganisationProfile } from "../api/client.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { FactList } from "../parts/fact-list.tsx";
import { ProvenanceList } from "../parts/provenance-list.tsx";
import { noFilters } from "../state/no-filters.ts";
import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";

/** What the sources say of an organisation; what they do not say is not listed. */
export function OrganisationFacts({ profile }: { readonly profile: OrganisationProfile }) {
  const { t } = useTranslation(["page", "figures", "vocabulary"]);
  const language = useLanguage();
  const address = useAddress();
  const [, change] = useUrlState();
  const { organisation, parent, complex, zone } = profile;
  const { place, size, aliases, industries, capabilities, needs, identifiers = {}, attributes = {} } = organisation;
  const country = place?.country ? countryName(place.country, language) : undefined;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("page:organisation.id"), organisation.id],
    [t("page:organisation.place"), [place?.city, place?.region, country].filter(Boolean).join(", ")],
    [
      t("vocabulary:grouping.complex"),
      complex && <Link href={address(recordPage("complexes", complex.id), unselected)}>{complex.title}</Link>,
    ],
    [
      t("vocabulary:grouping.zone"),
      zone && (
        <Link href={address("organisations", { ...noFilters, ...unselected, list: "complexes", zone: zone.id })}>
          {zone.title}
        </Link>
      ),
    ],
    [t("vocabulary:grouping.size"), size && t(`vocabulary:sizeClass.${size}`)],
    [
      t("page:organisation.parent"),
      parent && (
        <button type="button" className="link-button" onClick={() => change({ organisation: parent.id })}>
          {displayName(parent, language)}
        </button>
      ),
    ],
    [t("page:organisation.aliases"), aliases?.join(" · ")],
    [t("page:organisation.industries"), industries?.join(" · ")],
    [t("page:organisation.capabilities"), capabilities?.join(" · ")],
    [t("page:organisation.needs"), needs?.join(" · ")],
    ...Object.entries(identifiers).map(([scheme, value]) => [scheme, value] as const),
    ...Object.entries(attributes).map(([name, value]) => [attributeName(name), String(value)] as const),
  ];
  return (
    <section>
      <h3>{t("page:organisation.facts")}</h3>
      <FactList facts={facts} />
      <ProvenanceList provenance={organisation.provenance} />
    </section>
  );

  function attributeName(name: string): string {
    return String(t(`figures:attribute.${name}` as "figures:attribute.telephone", { defaultValue: name }));
  }
}

function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
}

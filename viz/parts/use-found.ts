import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { OrganisationKind } from "../../model/organisation.ts";
import type { Match, SearchResult } from "../api/client.ts";
import { useLanguage } from "../i18n/use-language.ts";

export type FoundKind = Exclude<keyof SearchResult, "dataset">;

interface FoundOption {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly organisationKind?: OrganisationKind | undefined;
}

interface Found {
  readonly kind: FoundKind;
  /** How many match, of which the first are options. */
  readonly total: number;
  readonly options: readonly FoundOption[];
}

/** What a search found, kind by kind, each with what tells it from others of its name. */
export function useFound(result: SearchResult | undefined): readonly Found[] {
  const { t } = useTranslation(["vocabulary", "directory", "page"]);
  const language = useLanguage();
  if (!result) return [];
  const { organisations, complexes, zones, activities, schemes } = result;
  /** Why something is here, where its name as shown does not say so. */
  const why = ({ kind, in: place, text }: Match, name: string) => {
    if (kind === "near") return t("page:search.match.near", { text });
    return text === name || place === "id" ? undefined : t(`page:search.match.${place}`, { text });
  };
  const group = <T extends Parameters<typeof displayName>[0] & { readonly match: Match }>(
    kind: FoundKind,
    { total, items }: { readonly total: number; readonly items: readonly T[] },
    details: (item: T) => readonly (string | undefined)[],
    kindOf?: (item: T) => OrganisationKind,
  ): Found => ({
    kind,
    total,
    options: items.map((item) => {
      const name = displayName(item, language);
      const isAlone = items.filter((other) => displayName(other, language) === name).length === 1;
      const isFoundByName = item.match.in !== "id";
      const told = [why(item.match, name), ...details(item), isAlone && isFoundByName ? undefined : item.id];
      return { id: item.id, name, detail: told.filter(Boolean).join(" · "), organisationKind: kindOf?.(item) };
    }),
  });
  const groups = [
    group(
      "organisations",
      organisations,
      ({ kind, city, country }) => [t(`vocabulary:organisationKind.${kind}`), city, country],
      ({ kind }) => kind,
    ),
    group("complexes", complexes, ({ role }) => [role && t(`vocabulary:complexRole.${role}`)]),
    group("zones", zones, () => []),
    group("activities", activities, ({ kind, from }) => [t(`vocabulary:activityKind.${kind}`), from?.slice(0, 4)]),
    group("schemes", schemes, ({ kind }) => [t(`directory:schemeKind.${kind}`)]),
  ];
  return groups.filter(({ total }) => total > 0);
}

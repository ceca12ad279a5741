import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { OrganisationItem } from "../api/client.ts";
import { tiesQuery } from "../api/network-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Above so many ties between two groups the list would be a download; the network view shows them. */
const mostTies = 5000;
const shown = 20;

const groupOf = {
  kinds: ({ kind }: OrganisationItem) => kind,
  zones: ({ zone }: OrganisationItem) => zone,
  complexes: ({ complex }: OrganisationItem) => complex,
  countries: ({ country }: OrganisationItem) => country,
} as const;

interface Props {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly filter: keyof typeof groupOf;
  readonly ties: number;
}

/** The strongest ties between two groups, or inside one. */
export function CellTies({ a, b, filter, ties }: Props) {
  const { t } = useTranslation(["page", "integration"]);
  const { value } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const few = ties > 0 && ties <= mostTies;
  const groups = [...new Set([a.id, b.id])].join(",");
  const { data, error, refetch } = useQuery({
    ...tiesQuery(dataset.id, { ...networkQuery(state, language), [filter]: groups }),
    enabled: few,
  });
  if (ties === 0) return null;
  if (!few) return <p className="quiet">{t("integration:matrix.tooManyTies")}</p>;
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Placeholder lines={6} />;
  const organisations = new Map(data.organisations.map((one) => [one.id, one]));
  const group = groupOf[filter];
  const between = data.ties
    .filter(({ source, target }) => {
      const ends = [group(organisations.get(source)!), group(organisations.get(target)!)];
      return ends.includes(a.id) && ends.includes(b.id) && (a.id !== b.id || ends[0] === ends[1]);
    })
    .sort((one, other) => other.weight - one.weight)
    .slice(0, shown);
  return (
    <section>
      <h3>{t("integration:matrix.strongest")}</h3>
      <ul className="rows">
        {between.map(({ source, target, weight, activities }) => (
          <li key={`${source} ${target}`}>
            {[source, target].map((id) => (
              <button key={id} type="button" className="link-button" onClick={() => change({ organisation: id })}>
                {displayName(organisations.get(id)!, language)}
              </button>
            ))}
            <span className="quiet">
              {t("organisation.tie", { weight: value(weight), activities: value(activities) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

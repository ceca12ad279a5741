import { useTranslation } from "react-i18next";
import type { CommunitiesResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { FactList } from "../parts/fact-list.tsx";
import "./communities-about.css";

/** What the colours by community are worth: how many there are, how firm they are, and what else they say the same as. */
export function CommunitiesAbout({ communities }: { readonly communities: CommunitiesResult }) {
  const { t } = useTranslation();
  const { count, value } = useFormats();
  const { groups, modularity, modularityOfRuns, stability, split, agreements, definition, definitions } = communities;
  return (
    <section aria-label={definition.title}>
      <h3>{definition.title}</h3>
      <FactList
        facts={[
          [t("communities.number"), count(groups.length)],
          [definitions.modularity.title, modularity === undefined ? undefined : value(modularity)],
          [definitions.stability.title, stability === undefined ? undefined : value(stability)],
          [t("communities.runs"), count(modularityOfRuns.length)],
          [t("communities.split"), split > 0 ? count(split) : undefined],
        ]}
      />
      {agreements.length > 0 && (
        <table className="agreements">
          <caption className="quiet">{t("communities.agreement")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("communities.with")}</th>
              <th scope="col">AMI</th>
              <th scope="col">ARI</th>
              <th scope="col">NMI</th>
              <th scope="col" title={t("network.organisations")}>
                n
              </th>
            </tr>
          </thead>
          <tbody>
            {agreements.map(({ grouping, title, n, ami, ari, nmi }) => (
              <tr key={grouping}>
                <th scope="row">{title}</th>
                <td>{value(ami)}</td>
                <td>{value(ari)}</td>
                <td>{value(nmi)}</td>
                <td>{count(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {[definition, definitions.modularity, definitions.stability, definitions.agreement, definitions.traits].map(
        (one) => (
          <DefinitionText key={one.title} definition={one} />
        ),
      )}
    </section>
  );
}

import { useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { measuresQuery } from "../api/directory-queries.ts";
import { measureQuery } from "../api/network-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Cheap at every size; the others are shown where the reader has asked for them as the picture's size. */
const always = ["degree", "strength", "pagerank", "coreness"];

/** Where an organisation stands: its values, and its rank among those that have one. */
export function OrganisationPosition({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { value, count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const [explained, explain] = useState<string>();
  const { data: catalogue } = useQuery(measuresQuery(dataset.id, language));
  const wanted = (catalogue?.measures ?? []).filter(
    ({ id: measure }) => always.includes(measure) || measure === state.size,
  );
  const results = useQueries({
    queries: wanted.map((measure) => measureQuery(dataset.id, networkQuery(state, language), measure.id)),
  });
  return (
    <section>
      <h3>{t("organisation.position")}</h3>
      <dl className="facts">
        {wanted.map((measure, i) => {
          const { data } = results[i];
          const at = data?.ids.indexOf(id) ?? -1;
          const rank = data && at >= 0 ? 1 + data.values.filter((other) => other > data.values[at]).length : undefined;
          return (
            <div key={measure.id}>
              <dt>
                <button
                  type="button"
                  className="term-button"
                  aria-expanded={explained === measure.id}
                  onClick={() => explain(explained === measure.id ? undefined : measure.id)}
                >
                  {measure.definition.title}
                </button>
              </dt>
              <dd>
                {data === undefined
                  ? "…"
                  : rank === undefined
                    ? t("organisation.undefined")
                    : t("organisation.ranked", {
                        value: value(data.values[at]),
                        rank: count(rank),
                        of: count(data.ids.length),
                      })}
              </dd>
            </div>
          );
        })}
      </dl>
      {wanted
        .filter(({ id: measure }) => measure === explained)
        .map(({ id: measure, definition }) => (
          <DefinitionText key={measure} definition={definition} />
        ))}
    </section>
  );
}

import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { activityQuery } from "../api/directory-queries.ts";
import { spanOf } from "../directory/span-of.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { NameRows } from "../parts/name-rows.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

const atOnce = 8;

/** The activities behind a number, given by their ids: a name opens one. Names are asked for as far as they are shown. */
export function ActivitiesBehind({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [{ journal }, change] = useUrlState();
  const [shown, show] = useState(atOnce);
  const named = ids.slice(0, shown);
  const answers = useQueries({
    queries: named.map((id) => activityQuery(dataset.id, id, { version: dataset.version, journal }, language)),
  });
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>
        {title} ({count(ids.length)})
      </h3>
      <NameRows
        items={named.map((id, k) => ({ id, activity: answers[k].data?.activity }))}
        row={({ id, activity }) => ({
          id,
          name: activity ? displayName(activity, language) : id,
          onChoose: () => change({ activity: id, organisation: undefined }),
          ...(activity && {
            note: [t(`vocabulary:activityKind.${activity.kind}`), spanOf(activity.from, activity.to)]
              .filter(Boolean)
              .join(" · "),
          }),
        })}
      />
      {ids.length > shown && (
        <button type="button" className="link-button" onClick={() => show(shown + 4 * atOnce)}>
          {t("page:organisation.more", { n: count(ids.length - shown) })}
        </button>
      )}
    </section>
  );
}

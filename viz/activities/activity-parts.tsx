import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { activityKinds } from "../../model/activity.ts";
import { displayName } from "../../model/name.ts";
import type { ActivityDetail } from "../api/client.ts";
import { spanOf } from "../directory/span-of.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { YearsChart } from "../parts/years-chart.tsx";
import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress } from "../state/use-url-state.ts";

/** What is part of it: groups and events, over time and by name. */
export function ActivityParts({ detail }: { readonly detail: ActivityDetail }) {
  const { t } = useTranslation(["directory", "vocabulary"]);
  const { count } = useFormats();
  const language = useLanguage();
  const address = useAddress();
  const { children, childrenByYear, childrenUndated } = detail;
  if (children.length === 0) return null;
  const byKind = activityKinds
    .map((kind) => ({ kind, those: children.filter((child) => child.kind === kind) }))
    .filter(({ those }) => those.length > 0);
  const anchor = (kind: string) => `part-${kind}`;
  return (
    <section className="page-section wide">
      <h2>{t("directory:activity.parts", { n: count(children.length) })}</h2>
      <YearsChart
        years={childrenByYear}
        undated={childrenUndated}
        addressOf={(_, kind) => `#${anchor(kind)}`}
        onOpen={(_, kind) => reveal(anchor(kind))}
      />
      {byKind.map(({ kind, those }) => (
        <details key={kind} id={anchor(kind)} open={those.length <= 12}>
          <summary>
            {t(`vocabulary:activityKind.${kind}`)} ({count(those.length)})
          </summary>
          <ul className="rows">
            {those.map((child) => (
              <li key={child.id}>
                <Link href={address(recordPage("activities", child.id), unselected)}>
                  {displayName(child, language)}
                </Link>
                <span className="quiet">
                  {[spanOf(child.from, child.to), t("directory:activity.members", { n: count(child.participants) })]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Opens a list of the page and brings it into view. */
function reveal(id: string): void {
  const list = document.getElementById(id);
  if (!(list instanceof HTMLDetailsElement)) return;
  list.open = true;
  list.scrollIntoView({ block: "nearest" });
}

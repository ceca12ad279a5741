import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import type { ActivityDetail } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { BarList } from "../parts/bar-list.tsx";
import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress } from "../state/use-url-state.ts";

/** With whom: the others of its kind in which the same organisations take part. */
export function ActivitiesAlongside({ detail: { activity, alongside } }: { readonly detail: ActivityDetail }) {
  const { t } = useTranslation(["directory", "vocabulary"]);
  const { count } = useFormats();
  const language = useLanguage();
  const address = useAddress();
  if (alongside.length === 0) return null;
  return (
    <section className="page-section">
      <h2>{t("directory:activity.alongside", { kind: t(`vocabulary:activityKind.${activity.kind}`) })}</h2>
      <BarList
        bars={alongside.map(({ activity: other, shared }) => ({
          id: other.id,
          label: (
            <Link href={address(recordPage("activities", other.id), unselected)}>{displayName(other, language)}</Link>
          ),
          value: shared,
          figure: t("directory:activity.shared", { n: count(shared) }),
        }))}
      />
    </section>
  );
}

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { displayName } from "../../model/name.ts";
import type { ActivityDetail } from "../api/client.ts";
import { spanOf } from "../directory/span-of.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { FactList } from "../parts/fact-list.tsx";
import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress } from "../state/use-url-state.ts";

/** What the sources say of an activity; what they do not say is not listed. */
export function ActivityFacts({ detail }: { readonly detail: ActivityDetail }) {
  const { t } = useTranslation(["directory", "figures", "page", "vocabulary"]);
  const { count, money, exact } = useFormats();
  const language = useLanguage();
  const address = useAddress();
  const { activity, parent, complex, experts } = detail;
  const { id, from, to, programme, funding, status, outcome, topics, attendance, unnamed, attributes = {} } = activity;
  return (
    <FactList
      facts={[
        [t("page:organisation.id"), id],
        [t("page:activity.span"), spanOf(from, to)],
        [
          t("vocabulary:grouping.complex"),
          complex && <Link href={address(recordPage("complexes", complex.id), unselected)}>{complex.title}</Link>,
        ],
        [
          t("directory:activity.partOf"),
          parent && (
            <Link href={address(recordPage("activities", parent.id), unselected)}>{displayName(parent, language)}</Link>
          ),
        ],
        [t("page:activity.programme"), programme],
        [t("page:activity.funding"), funding && money(funding.amount, funding.currency)],
        [t("page:activity.status"), status],
        [t("page:activity.outcome"), outcome],
        [t("page:activity.topics"), topics?.join(" · ")],
        [t("page:activity.attendance"), attendance === undefined ? undefined : count(attendance)],
        [t("directory:activity.experts"), experts > 0 && count(experts)],
        [
          t("page:activity.unnamed"),
          unnamed
            ?.map((some) => `${some.kind ? t(`vocabulary:organisationKind.${some.kind}`) : "?"} × ${count(some.count)}`)
            .join(", "),
        ],
        ...Object.entries(attributes).map(
          ([name, value]) => [attributeName(name), attributeText(value, exact)] as const,
        ),
      ]}
    />
  );

  function attributeName(name: string): string {
    return String(t(`figures:attribute.${name}` as "figures:attribute.telephone", { defaultValue: name }));
  }

  function attributeText(value: string | number | boolean, written: (value: number) => string): ReactNode {
    if (typeof value === "number") return written(value);
    if (typeof value === "boolean") return t(value ? "directory:yes" : "directory:no");
    if (!/^https?:\/\//.test(value)) return value;
    return (
      <a href={value} target="_blank" rel="noreferrer">
        {value}
      </a>
    );
  }
}

import type { Facts } from "../../analysis/facts/facts.ts";
import type { Reason } from "../../analysis/partners/reasons.ts";
import { message } from "../../model/message.ts";
import { displayName, type Language } from "../../model/name.ts";
import type { CandidateReason } from "../contract/partners.ts";
import { activityRecord } from "../directory/activity-item.ts";
import { groupTitles } from "../directory/group-titles.ts";
import { organisationRecord } from "../directory/organisation-item.ts";

const groupingOf = {
  sameComplex: "complex",
  sameHub: "hub",
  sameZone: "zone",
  sameCountry: "country",
  sameCity: "city",
} as const;

/** A reason in words, with what it names. */
export function candidateReason(facts: Facts, reason: Reason, language: Language): CandidateReason {
  const { code } = reason;
  const said = (values: Readonly<Record<string, string | number>> = {}) =>
    message(language, "partners", `candidates.reasons.${code}`, values);
  const namesOf = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name).join(", ");
  switch (code) {
    case "tied":
    case "sharedGroups": {
      const activities = reason.activities.map((a) => namedBy(activityRecord(facts, a), language));
      const { count, since } = reason;
      return { code, text: said({ activities: namesOf(activities), count, since }), activities, count };
    }
    case "commonPartners": {
      const partners = reason.partners.map((i) => namedBy(organisationRecord(facts, i), language));
      return { code, text: said({ partners: namesOf(partners), count: reason.count }), partners, count: reason.count };
    }
    case "reachable":
      return { code, text: said() };
    case "capability":
    case "sameWork": {
      const { terms, texts, count } = reason;
      const text = said({ terms: terms.join(", "), texts: texts.map((one) => one.text).join(", ") });
      return { code, text, terms: [...terms], texts: [...texts], count };
    }
    case "distance": {
      const { km } = reason;
      const rounded = Intl.NumberFormat(language, { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km);
      return { code, text: said({ km: rounded }), km };
    }
    case "kinds": {
      const kind = (name: string) => message(language, "vocabulary", `organisationKind.${name}`);
      const times = Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(reason.times);
      return { code, text: said({ own: kind(reason.own), other: kind(reason.other), times }) };
    }
    case "active":
      return { code, text: said({ count: reason.count, partners: reason.partners }), count: reason.count };
    default: {
      const [value] = groupTitles(facts, groupingOf[code], [reason.value], language);
      return { code, text: said({ value }) };
    }
  }
}

function namedBy(record: Parameters<typeof displayName>[0] & { readonly id: string }, language: Language) {
  return { id: record.id, name: displayName(record, language) };
}

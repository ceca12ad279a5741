import type { Facts } from "../../analysis/facts/facts.ts";
import { displayName, type Language } from "../../model/name.ts";
import { organisationKinds } from "../../model/organisation.ts";
import type { IntroductionParty } from "../contract/introductions.ts";
import { organisationRecord } from "./organisation-item.ts";

/** An organisation where it is introduced or introduces. */
export function introductionParty(facts: Facts, organisation: number, language: Language): IntroductionParty {
  const record = organisationRecord(facts, organisation);
  const name = displayName(record, language);
  return {
    id: record.id,
    ...(name !== record.id && { name }),
    kind: organisationKinds[facts.organisations.kind[organisation]],
    synthetic: facts.organisations.synthetic[organisation] === 1,
  };
}

import type { Facts } from "../../analysis/facts/facts.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import {
  type Bundle,
  type HubSpokeReach,
  hubSpokeReaches,
  type SpokeHealth,
  spokeDependence,
} from "../../analysis/integration/hub-spoke.ts";
import type { Complex } from "../../model/complex.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { isoDay, yearOf } from "../../model/partial-date.ts";
import { isSynthetic } from "../../model/provenance.ts";
import type { Spoke } from "../contract/hub-spoke.ts";
import { recordTitle } from "../directory/group-titles.ts";
import { recordsOf } from "../directory/records-of.ts";

interface Telling {
  readonly language: Language;
  /** Whether dependence is of the weight of ties, else of their number. */
  readonly weighted: boolean;
}

/** A connected complex as it is told, with names in a language. */
export function hubSpokeItem(facts: Facts, spoke: SpokeHealth, { language, weighted }: Telling): Spoke {
  const { id, hub, zone, organisations, state, withHub, last } = spoke;
  const { recent, earlier, undated } = withHub;
  const complex = (its: string) => ({ id: its, title: recordTitle(facts.complexes, its, language) });
  const since = state === "dormant" ? yearOf(withHub.last!, facts.yearStart) : undefined;
  const dependence = spokeDependence(spoke, weighted);
  const told = ({ activities, ...rest }: Bundle) => ({
    ...rest,
    activities: activities.map((activity) => stringAt(facts.activities.ids, activity)),
  });
  return {
    complex: complex(id),
    ...(hub !== undefined && { hub: complex(hub) }),
    ...(zone !== undefined && { zone: { id: zone, title: recordTitle(facts.zones, zone, language) } }),
    synthetic: isSynthetic(recordsOf<Complex>(facts.complexes)[indexOfId(facts.complexes, id)]),
    organisations,
    state,
    words:
      since === undefined
        ? message(language, "vocabulary", `hubTie.${state}.title`)
        : message(language, "vocabulary", "hubTie.dormantSince", { year: since }),
    ...(since !== undefined && { since }),
    ...(withHub.last !== undefined && { lastWithHub: isoDay(withHub.last) }),
    ...(last !== undefined && { last: isoDay(last) }),
    recent,
    earlier,
    undated,
    ...(!Number.isNaN(dependence) && { hubDependence: dependence }),
    ...(Object.fromEntries(hubSpokeReaches.map((reach) => [reach, told(spoke.reaches[reach])])) as Pick<
      Spoke,
      HubSpokeReach
    >),
  };
}

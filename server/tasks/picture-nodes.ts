import type { Facts } from "../../analysis/facts/facts.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import { activityKinds } from "../../model/activity.ts";
import { displayName, type Language } from "../../model/name.ts";
import { organisationKinds } from "../../model/organisation.ts";
import type { NodeType } from "../../model/picture.ts";
import { activityRecord } from "../directory/activity-item.ts";
import { groupTitles } from "../directory/group-titles.ts";
import { organisationRecord } from "../directory/organisation-item.ts";
import type { Composition } from "./compose-picture.ts";
import { type PictureKind, thingAt } from "./picture-kind.ts";

/** One node of a picture, with what is said of it whatever it is. */
export interface PictureNode {
  readonly type: NodeType;
  /** Among the organisations or activities of the facts, or in its grouping. */
  readonly index: number;
  readonly id: string;
  readonly name: string | null;
  /** Of an organisation or activity. */
  readonly kind: string | null;
  readonly synthetic: boolean;
  /** Organisations in an activity or a group, as they are selected. */
  readonly members: number | null;
}

export function pictureNodes(
  facts: Facts,
  selection: Selection,
  { mode, by }: PictureKind,
  { things, organisations: ofGroups }: Composition,
  language: Language,
): PictureNode[] {
  const { organisations, activities } = facts;
  const placeOf = new Map(Array.from(selection.activities, (activity, place) => [activity, place]));
  const membersOf = (activity: number) => {
    const place = placeOf.get(activity)!;
    return selection.offsets[place + 1] - selection.offsets[place];
  };
  const groups = by === undefined ? [] : groupingNamed(facts, by).values;
  const titles = by === undefined ? [] : groupTitles(facts, by, groups, language);
  const invented = by === undefined ? undefined : groupsWithSynthetic(facts, by);
  return Array.from(things, (thing, k): PictureNode => {
    const { type, index } = thingAt(facts, mode, thing);
    if (type === "group") {
      const synthetic = invented!.has(index);
      return { type, index, id: groups[index], name: titles[index], kind: null, synthetic, members: ofGroups![k] };
    }
    const isActivity = type === "activity";
    const record = isActivity ? activityRecord(facts, index) : organisationRecord(facts, index);
    const isNamed = record.name !== undefined || record.names?.ko !== undefined || record.names?.en !== undefined;
    return {
      type,
      index,
      id: record.id,
      name: isNamed ? displayName(record, language) : null,
      kind: isActivity ? activityKinds[activities.kind[index]] : organisationKinds[organisations.kind[index]],
      synthetic: (isActivity ? activities : organisations).synthetic[index] === 1,
      members: isActivity ? membersOf(index) : null,
    };
  });
}

/** Groups in which any organisation is synthetic. */
function groupsWithSynthetic(facts: Facts, by: string): ReadonlySet<number> {
  const { codes } = groupingNamed(facts, by);
  const { synthetic } = facts.organisations;
  return new Set(Array.from(codes).filter((_, organisation) => synthetic[organisation] === 1));
}

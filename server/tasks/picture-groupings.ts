import type { Facts } from "../../analysis/facts/facts.ts";
import { groupingOf } from "../../analysis/facts/grouping.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import type { Activity } from "../../model/activity.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { activityGroupings } from "../../model/picture.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { activityRecord } from "../directory/activity-item.ts";
import { groupingTitle, groupTitles } from "../directory/group-titles.ts";
import type { PictureKind } from "./picture-kind.ts";
import type { PictureNode } from "./picture-nodes.ts";

export interface CodedNodes {
  readonly title: string;
  readonly values: readonly string[];
  readonly titles: readonly string[];
  /** Per node; -1 where it has no value. */
  readonly codes: readonly number[];
}

/**
 * How a grouping parts the nodes of a picture. Organisations have their value, activities none beside organisations; a group has
 * the value that all its organisations share. Where only activities are nodes, groupings are those of activities.
 */
export function codedNodes(
  facts: Facts,
  name: string,
  { mode, by }: PictureKind,
  nodes: readonly PictureNode[],
  language: Language,
): CodedNodes {
  if (mode === "activities") return codedActivities(facts, name, nodes, language);
  const { codes, values } = groupingNamed(facts, name);
  const shared = by === undefined ? undefined : sharedCodes(facts, by, codes);
  const codeOf = ({ type, index }: PictureNode) => (type === "activity" ? -1 : (shared ?? codes)[index]);
  return {
    title: groupingTitle(name, language),
    values,
    titles: groupTitles(facts, name, values, language),
    codes: nodes.map(codeOf),
  };
}

/** For each group the code that its organisations agree in, -1 where they do not. */
function sharedCodes(facts: Facts, by: string, codes: Int32Array): Int32Array {
  const groups = groupingNamed(facts, by);
  const unseen = -2;
  const shared = new Int32Array(groups.values.length).fill(unseen);
  groups.codes.forEach((group, organisation) => {
    if (group < 0) return;
    if (shared[group] === unseen) shared[group] = codes[organisation];
    else if (shared[group] !== codes[organisation]) shared[group] = -1;
  });
  return shared;
}

const activityValue: Record<(typeof activityGroupings)[number], (activity: Activity) => string | undefined> = {
  year: ({ from }) => from?.slice(0, 4),
  programme: ({ programme }) => programme,
};

function codedActivities(facts: Facts, name: string, nodes: readonly PictureNode[], language: Language): CodedNodes {
  const known = activityGroupings.find((grouping) => grouping === name);
  if (!known)
    throw new TielineError("grouping_unknown", {
      dataset: facts.dataset,
      value: name,
      groupings: activityGroupings.join(", "),
    });
  const { codes, values } = groupingOf(nodes.map(({ index }) => activityValue[known](activityRecord(facts, index))));
  const title = message(language, "vocabulary", `activityGrouping.${known}`);
  return { title, values, titles: values, codes: Array.from(codes) };
}

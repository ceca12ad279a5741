import type { ActivityKind } from "../../model/activity.ts";

/** The lists of the directory, in the order in which it offers them. */
export const directoryLists = [
  "organisations",
  "complexes",
  "mini-clusters",
  "committees",
  "alliances",
  "experts",
  "plans",
  "projects",
  "success-cases",
  "groups",
  "schemes",
] as const;
export type DirectoryList = (typeof directoryLists)[number];

/** Which kinds of activity a list of activities holds: each kind stands in one list. */
export const kindsOfList = {
  "mini-clusters": ["mini-cluster"],
  committees: ["committee"],
  alliances: ["alliance"],
  experts: ["expert-pool"],
  plans: ["plan"],
  projects: ["consortium", "support-case", "mou", "relation"],
  "success-cases": ["success-case"],
  groups: ["sig", "community", "event", "introduction"],
} as const satisfies Partial<Record<DirectoryList, readonly ActivityKind[]>>;
export type ActivitiesList = keyof typeof kindsOfList;

/** The list in which activities of a kind stand. */
export function listOfKind(kind: ActivityKind): ActivitiesList {
  const lists = Object.keys(kindsOfList) as ActivitiesList[];
  return lists.find((list) => (kindsOfList[list] as readonly ActivityKind[]).includes(kind))!;
}

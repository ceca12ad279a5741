import { activityKinds } from "../../model/activity.ts";
import { type ActivitiesList, listOfKind } from "../state/directory-lists.ts";

const listOfSet: Readonly<Record<string, ActivitiesList>> = {
  collaboration: "projects",
  contact: "groups",
  membership: "mini-clusters",
};

/** The list of the directory in which activities of these layers stand: of the first of them. */
export function listOfLayers(layers = "collaboration"): ActivitiesList {
  const first = layers.split(",")[0].split(":")[0].trim();
  const kind = activityKinds.find((one) => one === first);
  return listOfSet[first] ?? (kind ? listOfKind(kind) : listOfSet.collaboration);
}

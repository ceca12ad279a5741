import {
  type CommunitiesOverTime,
  communitiesOverTime,
  type OverTimeParameters,
} from "../../analysis/community/communities-over-time.ts";
import type { GroupFinding } from "../../analysis/community/find-groups.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import { yearPeriods } from "../../analysis/ties/year-periods.ts";
import { yearWindows } from "../../analysis/ties/year-windows.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { TaskContext } from "../jobs/task-context.ts";

export interface FollowCommunitiesInput {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly network: NetworkParameters;
  readonly windows: { readonly window: number; readonly step: number };
  readonly finding: GroupFinding;
  readonly following: OverTimeParameters;
}

const mostPeriods = 60;

export function run(input: FollowCommunitiesInput, { progress }: TaskContext): CommunitiesOverTime {
  const { facts, selection, network, windows, finding, following } = input;
  const periods = yearPeriods(yearWindows(facts, selection.activities, network), windows);
  if (periods.length > mostPeriods)
    throw new TielineError("periods_too_many", { periods: periods.length, most: mostPeriods, step: windows.step });
  return communitiesOverTime(facts, network, periods, finding, following, progress);
}

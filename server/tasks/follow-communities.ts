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
import type { AskedNetwork } from "../../model/asked-network.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { TaskContext } from "./task-context.ts";

export interface FollowCommunitiesInput {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly asked: AskedNetwork;
  readonly windows: { readonly window: number; readonly step: number };
  readonly finding: GroupFinding;
  readonly following: OverTimeParameters;
}

const mostPeriods = 60;

export function run(input: FollowCommunitiesInput, { progress }: TaskContext): CommunitiesOverTime {
  const { facts, selection, asked, windows, finding, following } = input;
  const periods = yearPeriods(yearWindows(facts, selection.activities, asked.network), windows);
  if (periods.length > mostPeriods)
    throw new TielineError("periods_too_many", { periods: periods.length, most: mostPeriods, step: windows.step });
  return communitiesOverTime(facts, asked, periods, finding, following, progress);
}

import {
  type IntegrationOverview,
  integrationOverview,
  type OverviewRequest,
} from "../../analysis/integration/overview.ts";
import type { TaskContext } from "./task-context.ts";

export function run(request: OverviewRequest, { progress }: TaskContext): IntegrationOverview {
  return integrationOverview(request, progress);
}

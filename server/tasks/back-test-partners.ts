import { type BackTest, type BackTestRequest, backTest } from "../../analysis/partners/back-test.ts";
import type { TaskContext } from "./task-context.ts";

export function run(request: BackTestRequest, { progress }: TaskContext): BackTest {
  return backTest(request, progress);
}

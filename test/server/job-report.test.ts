import { expect, test } from "vitest";
import { TielineError } from "../../model/tieline-error.ts";
import { jobReport } from "../../server/jobs/job-report.ts";

const need = "a mould that cracks";
const job = { id: "1", kind: "candidates", role: "broker", progress: 1 } as const;
const failed = {
  ...job,
  state: "failed",
  error: new TielineError("need_unmatched", { need, dataset: "planted" }),
} as const;
const done = { ...job, state: "done", location: `/api/v1/datasets/planted/partners?need=${need}` } as const;

test("what a broker asked is not told to viewers, by where the result is or by why there is none", () => {
  expect(jobReport(failed, "en", "viewer")).toMatchObject({ state: "failed", problem: { code: "role_insufficient" } });
  for (const told of [failed, done]) {
    expect(JSON.stringify(jobReport(told, "en", "viewer"))).not.toContain(need);
    expect(JSON.stringify(jobReport(told, "en", "broker"))).toContain(need);
  }
  expect(jobReport({ ...failed, role: "viewer" }, "en", "viewer").problem?.detail).toContain(need);
});

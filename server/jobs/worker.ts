// Entry of a worker thread: does one task after another, and tells how far it is.
import { parentPort, workerData } from "node:worker_threads";
import type { Settings } from "../../model/settings.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import type { TaskContext } from "../tasks/task-context.ts";
import { carryError } from "./carried-error.ts";
import { HeldFacts } from "./held-facts.ts";
import { taskList } from "./task-list.ts";
import type { Assignment, Report } from "./worker-messages.ts";

const settings = workerData as Settings;
const port = parentPort!;
const reportEveryMs = 100;
const held = new HeldFacts();

function tell(report: Report, transfer: readonly ArrayBuffer[] = []): void {
  port.postMessage(report, transfer);
}

async function perform({ name, cancelled, ...sent }: Assignment): Promise<unknown> {
  let store: Store | undefined;
  let share = 0;
  let step: string | undefined;
  let toldAt = 0;
  const tellProgress = () => {
    const now = performance.now();
    if (now - toldAt < reportEveryMs) return;
    toldAt = now;
    tell({ type: "progress", share, step });
  };
  const context: TaskContext = {
    settings,
    progress: {
      report(value) {
        share = value;
        tellProgress();
      },
      checkCancelled() {
        if (Atomics.load(cancelled, 0) !== 0) throw new TielineError("job_cancelled");
      },
    },
    step(value) {
      step = value;
      toldAt = 0;
      tellProgress();
    },
    async openStore() {
      store ??= await openStore(settings);
      return store;
    },
  };
  try {
    const { run } = (await taskList[name]()) as { run(input: unknown, context: TaskContext): unknown };
    return await run(held.received(sent), context);
  } finally {
    await store?.close();
  }
}

/** Bytes made by a task are handed over, not copied; what is in shared memory is shared anyway. */
function transferable(output: unknown): ArrayBuffer[] {
  return output instanceof Uint8Array &&
    output.buffer instanceof ArrayBuffer &&
    output.byteLength === output.buffer.byteLength
    ? [output.buffer]
    : [];
}

port.on("message", (assignment: Assignment) => {
  perform(assignment).then(
    (output) => tell({ type: "done", output }, transferable(output)),
    (error: unknown) => tell({ type: "failed", error: carryError(error) }),
  );
});

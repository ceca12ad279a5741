import { setTimeout as wait } from "node:timers/promises";
import type { ServedTieline } from "./serve-tieline.ts";

/** Generates a programme into a dataset of the server, and waits until it is there. */
export async function generateInto({ url }: ServedTieline, dataset: string): Promise<void> {
  const started = await fetch(`${url}/api/v1/datasets/${dataset}/generate?seed=3`, { method: "POST" });
  const { id } = (await started.json()) as { id: string };
  for (;;) {
    const { state } = (await (await fetch(`${url}/api/v1/jobs/${id}`)).json()) as { state: string };
    if (state === "done") return;
    if (state === "failed" || state === "cancelled") throw new Error(`the programme was not generated: ${state}`);
    await wait(250);
  }
}

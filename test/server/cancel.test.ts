import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { communityAlgorithms } from "../../model/community-algorithm.ts";
import { generationParametersSchema } from "../../model/generation.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { settingsSchema } from "../../model/settings.ts";
import { newFlag, WorkerPool } from "../../server/jobs/worker-pool.ts";

/** One thread that nobody ends: what is cancelled has to notice by itself. */
const pool = new WorkerPool(settingsSchema.parse({}), { size: 1, idleMs: 60_000, graceMs: 600_000 });
afterAll(() => pool.close());

test("a load notices within a second that it was cancelled, also while it looks for what is not there", {
  retry: 2,
  timeout: 200_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "tieline-cancel-"));
  const loading = new WorkerPool(settingsSchema.parse({ TIELINE_DATA: folder }), {
    size: 1,
    idleMs: 60_000,
    graceMs: 600_000,
  });
  try {
    const cancelled = newFlag();
    let cancelledAt = Number.NaN;
    const parameters = generationParametersSchema.parse({ scale: 4 });
    const running = loading.run(
      "generate-programme",
      { dataset: "tried", parameters, holder: "a test" },
      {
        cancelled,
        // All is read at 0.6, and merged after that.
        onProgress(share) {
          if (share < 0.585 || !Number.isNaN(cancelledAt)) return;
          cancelledAt = performance.now();
          Atomics.store(cancelled, 0, 1);
        },
      },
    );
    await expect(running).rejects.toMatchObject({ code: "job_cancelled" });
    expect(performance.now() - cancelledAt).toBeLessThan(1000);
  } finally {
    await loading.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test.each(communityAlgorithms)(
  "a single run of %s notices that it was cancelled, and its thread goes on",
  async (algorithm) => {
    const random = seededRandom(1);
    const organisation = () => `o${Math.floor(20_000 * random())}`;
    const { network } = tiesFromEdgeList(
      Array.from({ length: 300_000 }, () => ({ source: organisation(), target: organisation() })),
    );
    const input = {
      network,
      parameters: { algorithm, resolution: 1, runs: 1, iterations: 1, seed: 1, weighted: true },
      groupings: {},
    };
    const cancelled = newFlag();
    const running = pool.run("find-communities", input, {
      cancelled,
      // Told as the one run begins: only within it can it still be heard.
      onProgress: () => Atomics.store(cancelled, 0, 1),
    });
    await expect(running).rejects.toMatchObject({ code: "job_cancelled" });
    const { network: small } = tiesFromEdgeList([{ source: "a", target: "b" }]);
    const next = await pool.run("find-communities", { ...input, network: small });
    expect([...next.of]).toEqual([0, 0]);
  },
);

import { afterAll, expect, test } from "vitest";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { communityAlgorithms } from "../../model/community-algorithm.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { settingsSchema } from "../../model/settings.ts";
import { newFlag, WorkerPool } from "../../server/jobs/worker-pool.ts";

/** One thread that nobody ends: what is cancelled has to notice by itself. */
const pool = new WorkerPool(settingsSchema.parse({}), { size: 1, idleMs: 60_000, graceMs: 600_000 });
afterAll(() => pool.close());

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

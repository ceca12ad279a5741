import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { buildFacts } from "../../analysis/facts/build-facts.ts";
import { DiskCache } from "../../server/caches/disk-cache.ts";
import { pack, unpack } from "../../server/caches/packed.ts";
import { arbitraryFacts } from "../store/arbitrary-fact.ts";
import { someFacts } from "../store/some-facts.ts";

async function factsOf(facts: typeof someFacts) {
  async function* batches() {
    yield facts;
  }
  return buildFacts({ dataset: "d", version: 1, settings: { title: "시험", yearStart: 3 } }, batches());
}

async function cache(): Promise<{ disk: DiskCache; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "tieline-packed-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { disk: new DiskCache(folder), folder };
}

test("facts come back from the disk as they were, in memory that workers share", async () => {
  const { disk } = await cache();
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, async (some) => {
      const facts = await factsOf(some);
      await disk.write("facts", pack(facts));
      const back = unpack((await disk.readShared("facts"))!) as typeof facts;
      expect(back).toEqual(facts);
      expect(back.participations.organisation.buffer).toBeInstanceOf(SharedArrayBuffer);
    }),
    { numRuns: 50 },
  );
});

test("what nobody wrote is not there, and what is cut off cannot be read", async () => {
  const { disk, folder } = await cache();
  expect(await disk.readShared("facts")).toBeUndefined();
  const whole = Buffer.concat(pack(await factsOf(someFacts)));
  await disk.write("facts", whole);
  const [name] = await readdir(join(folder, "cache"));
  for (const length of [0, 4, 100, whole.length - 8]) {
    await writeFile(join(folder, "cache", name), whole.subarray(0, length));
    const bytes = (await disk.readShared("facts"))!;
    expect(() => unpack(bytes)).toThrow();
  }
});

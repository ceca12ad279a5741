import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DiskCache } from "../../server/caches/disk-cache.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tieline-cache-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("what was written is read again, also from another start", async () => {
  await new DiskCache(folder).write("a", "한 줄");
  const again = new DiskCache(folder);
  expect((await again.read("a"))?.toString()).toBe("한 줄");
  expect(Buffer.from((await again.readShared("a"))!).toString()).toBe("한 줄");
  expect(await again.read("b")).toBeUndefined();
});

test("closing waits for what is being written; after that nothing is", async () => {
  const cache = new DiskCache(folder);
  let isWritten = false;
  const writing = cache.write("a", new Uint8Array(2 ** 24)).then(() => {
    isWritten = true;
  });
  await cache.close();
  const kept = await readdir(join(folder, "cache"));
  expect(kept).toHaveLength(1);
  expect(kept[0]).not.toContain(".");
  await writing;
  expect(isWritten).toBe(true);
  await cache.write("b", "late");
  expect(await readdir(join(folder, "cache"))).toEqual(kept);
});

import { expect, test } from "vitest";
import { SharedWork } from "../../server/jobs/shared-work.ts";
import { isSet, newFlag } from "../../server/jobs/worker-pool.ts";

const cancel = (flag: Int32Array) => Atomics.store(flag, 0, 1);

test("who joins gets the result of the work that runs; who comes later begins anew", async () => {
  const shared = new SharedWork<number>();
  let begun = 0;
  const work = async () => {
    begun++;
    await new Promise((resolve) => setTimeout(resolve, 10));
    return begun;
  };
  expect(await Promise.all([shared.join("a", undefined, work), shared.join("a", newFlag(), work)])).toEqual([1, 1]);
  expect(await shared.join("a", undefined, work)).toBe(2);
});

test("work is cancelled once everyone who wanted it has been, and never while somebody cannot be", async () => {
  const shared = new SharedWork<string>();
  const seen: Int32Array[] = [];
  const endless = (flag: Int32Array) => {
    seen.push(flag);
    return new Promise<string>(() => undefined);
  };
  const [first, second] = [newFlag(), newFlag()];
  void shared.join("a", first, endless);
  void shared.join("a", second, endless);
  void shared.join("b", first, endless);
  void shared.join("b", undefined, endless);
  cancel(first);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(seen.map(isSet)).toEqual([false, false]);
  cancel(second);
  await expect.poll(() => isSet(seen[0])).toBe(true);
  expect(isSet(seen[1])).toBe(false);
  // Whoever asks now is not given what was cancelled.
  void shared.join("a", undefined, endless);
  expect(seen).toHaveLength(3);
});

import { expect, test } from "vitest";
import { readWeights, writeWeights } from "../../viz/standing/component-weights.ts";

const ids = ["external", "hubTie", "diversity"] as const;

test("weights in the address come back as they were, those that do not count as 0", () => {
  expect(readWeights(undefined, ids)).toEqual({ external: 1, hubTie: 1, diversity: 1 });
  const written = writeWeights({ external: 2, hubTie: 0, diversity: 0.5 });
  expect(written).toBe("external:2,diversity:0.5");
  expect(readWeights(written, ids)).toEqual({ external: 2, hubTie: 0, diversity: 0.5 });
});

test("all alike, and none at all, are the default", () => {
  expect(writeWeights({ external: 3, hubTie: 3, diversity: 3 })).toBeUndefined();
  expect(writeWeights({ external: 0, hubTie: 0, diversity: 0 })).toBeUndefined();
});

test("what is no weight counts as 0, and one that is too large as the largest", () => {
  expect(readWeights("external:5000,hubTie:much,diversity:-2", ids)).toEqual({
    external: 1000,
    hubTie: 0,
    diversity: 0,
  });
});

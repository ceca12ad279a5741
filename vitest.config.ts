import { defineConfig } from "vitest/config";
import { LongFirst } from "./test/long-first.ts";

// unit: no server, no browser, no database but the embedded one; what `npm run check` runs.
// whole: a real Neo4j, real Chromium, the real server, and the large oracles.
export default defineConfig({
  test: {
    reporters: ["default"],
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // A page shares two cores with other tests.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{browser,neo4j,oracle,end-to-end}/**"],
        },
      },
      {
        extends: true,
        test: { name: "whole", include: ["test/{browser,neo4j,oracle,end-to-end}/**/*.test.ts"] },
      },
    ],
  },
});

import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestServer } from "../server/running-server.ts";

/** In the environment of test/requirements.txt where there is one, else on the PATH. */
const inEnvironment = join(import.meta.dirname, "../../.cache/python/bin/schemathesis");
const schemathesis = existsSync(inEnvironment) ? inEnvironment : "schemathesis";
/** Where it is not installed its tests are skipped, except where the whole is judged. */
export const mayRunSchemathesis = spawnSync(schemathesis, ["--version"]).status === 0 || process.env.CI !== undefined;

/**
 * A refusal of what the document allows is right where only the data can tell: which groupings there are, which of two
 * dates is later, which measure takes a parameter.
 */
const excluded = ["--exclude-checks", "positive_data_acceptance"];

/** Asks a server what its OpenAPI document offers. `isKnown`: of a dataset and a complex that are there. */
export async function runSchemathesis(server: TestServer, isKnown: boolean, ...options: string[]) {
  // A configuration of its own folder: nothing of the machine's decides what is tried. How often chance is asked is
  // fixed: at its limits a request is right and takes minutes; `test/server/extremes.test.ts` asks beyond them.
  const known = [
    "[parameters]",
    '"path.dataset" = "programme"',
    '"path.complex" = "hub-a"',
    '"query.samples" = 1000',
    '"query.draws" = 99',
    '"query.permutations" = 99',
    // A measure over and over again: of the quickest one.
    ...["getSensitivity", "getMeasureByYear", "getMeasureChange"].flatMap((operation) => [
      "[[operations]]",
      `include-operation-id = "${operation}"`,
      'parameters = { "path.measure" = "degree" }',
    ]),
  ].join("\n");
  await writeFile(join(server.folder, "schemathesis.toml"), known);
  const config = isKnown ? ["--config-file", join(server.folder, "schemathesis.toml")] : [];
  const words = [
    ...config,
    "run",
    `${server.url}/api/v1/openapi.json`,
    ...["--phases", "examples,coverage,fuzzing", "--max-examples", "5", "--seed", "1", "--no-shrink"],
    // It looks for wrong answers, not slow ones: other tests share the machine.
    ...["--warnings", "off", "--continue-on-failure", "--request-timeout", "60"],
    ...excluded,
    ...options,
  ];
  // Not the synchronous form: the server answers from this very process.
  return new Promise<{ status: number; output: string }>((resolve) => {
    execFile(schemathesis, words, { cwd: server.folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, output: `${stdout}${stderr}` }),
    );
  });
}

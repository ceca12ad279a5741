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

/**
 * Asks a server what its OpenAPI document offers: of each operation every case at the limits of what the document declares
 * (coverage), and as many as `drawn` at random (fuzzing). `isKnown`: of a dataset and a complex that are there. `document` stands
 * in for the server's own.
 */
export async function runSchemathesis(
  server: TestServer,
  {
    isKnown = false,
    phases = ["examples", "coverage", "fuzzing"],
    drawn = 5,
    document,
  }: {
    readonly isKnown?: boolean;
    readonly phases?: readonly string[];
    readonly drawn?: number;
    readonly document?: object;
  },
  ...options: string[]
) {
  // A configuration of its own folder: nothing of the machine's decides what is tried. How large a programme is made and how often
  // chance is asked is fixed: at its limits a request is right and takes minutes; `test/server/extremes.test.ts` and
  // `test/server/generate.test.ts` ask beyond them.
  const anywhere = operation("generateDataset", { "query.scale": 1 });
  const known = [
    "[parameters]",
    '"path.dataset" = "programme"',
    '"path.complex" = "hub-a"',
    '"query.samples" = 1000',
    '"query.draws" = 99',
    '"query.permutations" = 99',
    // What is asked about stays as it is: a programme of the published size would take its place.
    ...operation("generateDataset", { "path.dataset": "generated", "query.scale": 1 }),
    ...operation("startImport", { "path.dataset": "imported" }),
    // A measure over and over again: of the quickest one.
    ...["getSensitivity", "getMeasureByYear", "getMeasureChange"].flatMap((id) =>
      operation(id, { "path.measure": "degree" }),
    ),
  ];
  const config = join(server.folder, "schemathesis.toml");
  await writeFile(config, (isKnown ? known : anywhere).join("\n"));
  const file = join(server.folder, "openapi.json");
  if (document) await writeFile(file, JSON.stringify(document));
  const words = [
    ...["--config-file", config],
    "run",
    ...(document ? [file, "--url", server.url] : [documentOf(server)]),
    ...["--phases", phases.join(","), "--max-examples", String(drawn), "--seed", "1", "--no-shrink"],
    // It looks for wrong answers, not slow ones: other tests share the machine.
    ...["--warnings", "off", "--continue-on-failure", "--request-timeout", "60"],
    ...excluded,
    ...options,
  ];
  // Not the synchronous form: the server answers from this very process.
  return new Promise<{ status: number; output: string }>((resolve) => {
    execFile(schemathesis, words, { cwd: server.folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      // Killed, it has no status of its own, and has not found nothing.
      resolve({ status: error ? (typeof error.code === "number" ? error.code : 1) : 0, output: `${stdout}${stderr}` }),
    );
  });
}

/** The server's OpenAPI document without what a query may leave out. */
export async function withoutOptions(server: TestServer): Promise<object> {
  const document = (await (await fetch(documentOf(server))).json()) as {
    paths: Record<string, Record<string, { parameters?: { in: string; required?: boolean }[] }>>;
  };
  for (const item of Object.values(document.paths))
    for (const one of Object.values(item))
      one.parameters = one.parameters?.filter(({ in: place, required }) => place !== "query" || required);
  return document;
}

const documentOf = ({ url }: TestServer) => `${url}/api/v1/openapi.json`;

/** What stands in a configuration for the parameters of one operation. */
function operation(id: string, parameters: Readonly<Record<string, string | number>>): string[] {
  const pairs = Object.entries(parameters).map(([name, value]) => `"${name}" = ${JSON.stringify(value)}`);
  return ["[[operations]]", `include-operation-id = "${id}"`, `parameters = { ${pairs.join(", ")} }`];
}

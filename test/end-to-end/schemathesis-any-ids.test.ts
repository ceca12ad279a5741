import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programme } from "../server/programme.ts";
import { type TestServer, testServer } from "../server/running-server.ts";
import { mayRunSchemathesis, runSchemathesis, withoutOptions } from "./run-schemathesis.ts";

const timeout = 1_500_000;

describe.skipIf(!mayRunSchemathesis)("schemathesis, from the OpenAPI document (pip install schemathesis)", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ facts: programme });
  });
  afterAll(() => server?.close());

  // What is generated under any id would be what everything else is then asked about.
  const generating = "generateDataset";

  // Options have their cases where there is something to find (`schemathesis-known-ids.test.ts`).
  test("finds nothing in any case of an id", { timeout }, async () => {
    const document = await withoutOptions(server);
    const { status, output } = await runSchemathesis(
      server,
      { document, phases: ["coverage"] },
      ...["--exclude-operation-id", generating],
    );
    expect(status, output).toBe(0);
  });

  test("finds nothing where ids and options are drawn at random", { timeout }, async () => {
    const { status, output } = await runSchemathesis(
      server,
      { phases: ["fuzzing"], drawn: 15 },
      ...["--exclude-operation-id", generating],
    );
    expect(status, output).toBe(0);
  });

  test("finds nothing where a programme is generated under any id", { timeout }, async () => {
    const { status, output } = await runSchemathesis(server, {}, "--include-operation-id", generating);
    expect(status, output).toBe(0);
  });
});

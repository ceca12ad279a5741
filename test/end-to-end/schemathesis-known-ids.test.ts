import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programme } from "../server/programme.ts";
import { type TestServer, testServer } from "../server/running-server.ts";
import { mayRunSchemathesis, runSchemathesis } from "./run-schemathesis.ts";

describe.skipIf(!mayRunSchemathesis)("schemathesis, from the OpenAPI document (pip install schemathesis)", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ facts: programme });
  });
  afterAll(() => server?.close());

  test("finds nothing in a dataset that is there", { timeout: 1_500_000 }, async () => {
    const { status, output } = await runSchemathesis(
      server,
      { isKnown: true },
      "--exclude-operation-id",
      "removeDataset",
    );
    expect(status, output).toBe(0);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchData } from "./bench-data.ts";
import type { Row } from "./row.ts";
import { type Served, startServer } from "./served.ts";
import { runNode } from "./watched-child.ts";

/** What is measured of a server that holds a generated programme and, where there is one, full H2020, and computes on two threads. */
export async function withDatasetsServed(measured: (server: Served) => Promise<Row[]>): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "tieline-bench-"));
  const env = { TIELINE_DATA: folder, TIELINE_FIRST: "nothing", PORT: "0", LOG_LEVEL: "silent", TIELINE_THREADS: "2" };
  try {
    await runNode("seed/programme/main.ts", [], { ...env, NEO4J_URI: undefined });
    if (benchData.h2020) await runNode("seed/main.ts", [benchData.h2020, "--dataset", "h2020"], env);
    const server = await startServer(env);
    try {
      return await measured(server);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { createServer } from "node:net";
import neo4j from "neo4j-driver";

/** A Neo4j that tests may write into. */
export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Switches the server off and on again with the same data; absent for a server that is somebody else's. */
  readonly power: { off(): Promise<void>; on(): Promise<void> } | undefined;
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** Resolves when the server takes this login; rejects after a minute and a half. */
export async function answers(uri: string, password: string): Promise<void> {
  const deadline = Date.now() + 90_000;
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { connectionTimeout: 2_000 });
  try {
    for (;;) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await new Promise((later) => setTimeout(later, 200));
      }
    }
  } finally {
    await driver.close();
  }
}

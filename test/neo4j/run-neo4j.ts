import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { serverFromJars, whyNoJars } from "./neo4j-from-jars.ts";
import { serverFromDocker } from "./neo4j-in-docker.ts";
import type { Neo4jServer } from "./neo4j-server.ts";

const execute = promisify(execFile);

export type { Neo4jServer };

/** Why no Neo4j can be had here, or undefined where one can. With CI=true there is no excuse: it throws. */
export async function whyNoNeo4j(): Promise<string | undefined> {
  if (process.env.NEO4J_TEST_URI || (await dockerAnswers())) return undefined;
  const reason = await whyNoJars();
  if (reason !== undefined && process.env.CI === "true") throw new Error(`CI needs a Neo4j: ${reason}`);
  return reason;
}

/**
 * A real Neo4j with authentication on: the server of NEO4J_TEST_URI (with NEO4J_TEST_USER and NEO4J_TEST_PASSWORD),
 * else a container where a Docker engine answers, else Maven Central's jars on Java 17. The last two are fresh and empty,
 * and gone after `stop`.
 */
export async function runNeo4j(): Promise<Neo4jServer> {
  const reason = await whyNoNeo4j();
  if (reason !== undefined) throw new Error(reason);
  if (process.env.NEO4J_TEST_URI) return namedServer(process.env.NEO4J_TEST_URI);
  const password = randomBytes(12).toString("hex");
  return (await dockerAnswers()) ? serverFromDocker(password) : serverFromJars(password);
}

function namedServer(uri: string): Neo4jServer {
  return {
    uri,
    user: process.env.NEO4J_TEST_USER ?? "neo4j",
    password: process.env.NEO4J_TEST_PASSWORD ?? "",
    database: process.env.NEO4J_TEST_DATABASE ?? "neo4j",
    power: undefined,
    stop: async () => {},
  };
}

async function dockerAnswers(): Promise<boolean> {
  try {
    await execute("docker", ["version", "--format", "{{.Server.Version}}"], { timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { answers, freePort, type Neo4jServer } from "./neo4j-server.ts";

const execute = promisify(execFile);

const image = "neo4j:5.26-community";

export async function serverFromDocker(password: string): Promise<Neo4jServer> {
  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  const { stdout } = await execute("docker", [
    "run",
    "--detach",
    "--publish",
    `127.0.0.1:${port}:7687`,
    "--env",
    `NEO4J_AUTH=neo4j/${password}`,
    image,
  ]);
  const container = stdout.trim();
  const stop = async () => {
    await execute("docker", ["rm", "--force", "--volumes", container]);
  };
  try {
    await answers(uri, password);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    uri,
    user: "neo4j",
    password,
    database: "neo4j",
    power: {
      off: async () => {
        await execute("docker", ["stop", container]);
      },
      on: async () => {
        await execute("docker", ["start", container]);
        await answers(uri, password);
      },
    },
    stop,
  };
}

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";
import { answers, freePort, type Neo4jServer } from "./neo4j-server.ts";

const execute = promisify(execFile);

const release = "5.26.12";
const cache = join(import.meta.dirname, "../../.cache/neo4j");
const jars = join(cache, `lib-${release}`);

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${release}</version></dependency>
  </dependencies>
</project>
`;

/** Why the jars cannot be run here, or undefined where they can. */
export async function whyNoJars(): Promise<string | undefined> {
  const java = await version("java", "-version");
  if (java === undefined || !/version "(17|21)/.test(java))
    return "no Neo4j: neither NEO4J_TEST_URI, a Docker engine nor Java 17";
  if (!existsSync(jars) && (await version("mvn", "-version")) === undefined)
    return "no Neo4j: Java is there, but not Maven, which fetches its jars";
  return undefined;
}

export async function serverFromJars(password: string): Promise<Neo4jServer> {
  await fetchJars();
  const home = await mkdtemp(join(tmpdir(), "tieline-neo4j-"));
  const [bolt, http] = [await freePort(), await freePort()];
  const uri = `bolt://127.0.0.1:${bolt}`;
  await mkdir(join(home, "conf"));
  await writeFile(
    join(home, "conf/neo4j.conf"),
    [
      `server.bolt.listen_address=127.0.0.1:${bolt}`,
      `server.http.listen_address=127.0.0.1:${http}`,
      "server.https.enabled=false",
      "server.memory.pagecache.size=256m",
      "dbms.usage_report.enabled=false",
    ].join("\n"),
  );
  let running = start(home);
  const killWithParent = () => running.kill("SIGKILL");
  process.once("exit", killWithParent);

  const off = async () => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const exited = once(running, "exit");
    running.kill();
    await exited;
  };
  const stop = async () => {
    process.off("exit", killWithParent);
    await off();
    await rm(home, { recursive: true, force: true });
  };
  const on = async (login: string) => {
    const died = once(running, "exit").then(async () => {
      throw new Error(`Neo4j ended while starting:\n${await readFile(join(home, "output.log"), "utf8")}`);
    });
    await Promise.race([answers(uri, login), died]);
    died.catch(() => {});
  };

  try {
    await on("neo4j");
    await changePassword(uri, password);
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
      off,
      on: async () => {
        running = start(home);
        await on(password);
      },
    },
    stop,
  };
}

function start(home: string): ChildProcess {
  const output = openSync(join(home, "output.log"), "a");
  const opened = ["java.base/java.nio", "java.base/sun.nio.ch", "java.base/java.io"];
  return spawn(
    "java",
    [
      "-Xmx1g",
      ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
      "-cp",
      join(jars, "*"),
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${home}`,
      `--config-dir=${join(home, "conf")}`,
    ],
    { stdio: ["ignore", output, output] },
  ).once("exit", () => closeSync(output));
}

/** The first login is neo4j/neo4j and must change it. */
async function changePassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", "neo4j"));
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password },
      { database: "system" },
    );
  } finally {
    await driver.close();
  }
}

/** Once per checkout. Whole or not at all: two runs may fetch at the same time. */
async function fetchJars(): Promise<void> {
  if (existsSync(jars)) return;
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, "fetching-"));
  try {
    await writeFile(join(work, "pom.xml"), pom);
    await execute(
      "mvn",
      ["-q", "-B", "dependency:copy-dependencies", `-DoutputDirectory=${join(work, "lib")}`, "-DincludeScope=runtime"],
      { cwd: work },
    );
    await rename(join(work, "lib"), jars).catch((error) => {
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function version(command: string, option: string): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await execute(command, [option]);
    return stdout + stderr;
  } catch {
    return undefined;
  }
}

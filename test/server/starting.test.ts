import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { smallTable } from "./running-server.ts";

const root = resolve(import.meta.dirname, "../..");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tieline-starting-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  /** All that it has said so far, on both streams. */
  said(): string;
  /** Resolves to the first match of what it says, and rejects when it ends before. */
  says(words: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
}

/** The server as people start it, in a process of its own. */
function start(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: "0", TIELINE_DATA: join(folder, "data"), ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
    });
  const ended = once(child, "close").then(([code]) => code as number | null);
  const says = (words: RegExp) =>
    new Promise<RegExpExecArray>((found, fail) => {
      const look = () => {
        const match = words.exec(text);
        if (match) found(match);
      };
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      void ended.then(() => fail(new Error(`it ended without saying ${words}: ${text}`)));
      look();
    });
  return { child, said: () => text, says, ended };
}

async function refusal(env: Readonly<Record<string, string>>): Promise<string> {
  const { ended, said } = start(env);
  expect(await ended).toBe(1);
  expect(said()).not.toMatch(/\n {4}at /);
  return said();
}

test("a port in use is said in words", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  expect(await refusal({ PORT: String(port) })).toContain(`Port ${port} is in use. Set PORT to another one`);
  other.close();
});

test.each(["0.0.0.0", "::", "192.0.2.1"])("without an access file it does not listen on %s", async (host) => {
  const said = await refusal({ HOST: host });
  expect(said).toContain(`HOST is ${host}`);
  expect(said).toContain("TIELINE_ACCESS");
});

test("an access file that is not accepted is named, with the key that is wrong", async () => {
  const file = join(folder, "access.json");
  const token = { name: "a", role: "viewer", sha256: "0".repeat(64) };
  await writeFile(file, JSON.stringify({ tokens: [{ ...token, zones: ["z1"] }] }));
  const said = await refusal({ TIELINE_ACCESS: file });
  expect(said).toContain(`The access file ${file} is not accepted`);
  expect(said).toMatch(/"zones"/);
  expect(await refusal({ TIELINE_ACCESS: join(folder, "none.json") })).toContain("none.json");
});

test("settings that are none are named", async () => {
  expect(await refusal({ PORT: "http" })).toMatch(/The settings are not accepted[\s\S]*PORT/);
});

test("told to stop, it finishes the request that runs and takes no other", async () => {
  const { child, says, ended } = start({ LOG_LEVEL: "info" });
  const url = new URL((await says(/http:\/\/\S+/))[0]);
  const body = `--b\r\nContent-Disposition: form-data; name="file"; filename="t.csv"\r\n\r\n${smallTable}\r\n--b--\r\n`;
  const half = Math.floor(body.length / 2);
  const length = Buffer.byteLength(body);
  const socket = connect(Number(url.port), url.hostname);
  let answer = "";
  socket.setEncoding("utf8").on("data", (piece: string) => {
    answer += piece;
  });
  const closed = once(socket, "close");
  await once(socket, "connect");
  socket.write(
    `POST /api/v1/imports/preview HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${length}\r\nExpect: 100-continue\r\n\r\n`,
  );
  // Asked to go on, it is in the middle of the request.
  await once(socket, "data");
  expect(answer).toMatch(/^HTTP\/1\.1 100 /);
  socket.write(body.slice(0, half));
  child.kill("SIGTERM");
  await says(/"msg":"stopping"/);
  await expect(fetch(new URL("/api/v1/health", url))).rejects.toThrow();
  socket.write(body.slice(half));
  await closed;
  expect(answer).toMatch(/\r\n\r\nHTTP\/1\.1 200 /);
  expect(answer).toContain('"mapping":"native"');
  expect(await ended).toBe(0);
});

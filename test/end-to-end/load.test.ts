import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStore } from "../../store/open-store.ts";

const root = resolve(import.meta.dirname, "../..");
const cordis = resolve(root, "../shared/data/cordis");
const energy = `${cordis}/h2020_energy_SC3_multi.csv`;
const h2020 = `${cordis}/h2020_participations_2014-2022.csv.gz`;
const official = `${cordis}/official_columns_organization.csv`;

const minutes = 60_000;

/** The young generation grows, up to a limit, with how fast objects come, not with how many are kept: fixed, it does not blur the peak. */
const youngGeneration = ["--max-semi-space-size=4"];

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{
    code: number | null;
    signal: string | null;
    stdout: string;
    stderr: string;
    peakMB: number;
  }>;
}

/** The command as people run it, in a process of its own that says at its end how much memory it took. */
function run(dataFolder: string, ...words: readonly string[]): Run {
  const preload = "data:text/javascript,process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))";
  const child = spawn(process.execPath, [...youngGeneration, "--import", preload, "seed/main.ts", ...words], {
    cwd: root,
    env: { ...process.env, TIELINE_DATA: dataFolder, NEO4J_URI: undefined, LC_ALL: "C" },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  const ended = new Promise<Awaited<Run["ended"]>>((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => {
      const peakMB = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
      done({ code, signal, stdout, stderr, peakMB });
    });
  });
  return { child, ended };
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "tieline-load-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function versions(dataFolder: string) {
  const store = await openStore({ dataFolder, neo4j: undefined });
  try {
    return await store.versions();
  } finally {
    await store.close();
  }
}

/** Waits until a running load has come so far; fails when it ends before. */
async function until({ child }: Run, reached: () => boolean): Promise<void> {
  while (!reached()) {
    if (child.exitCode !== null) throw new Error("the load ended before it was looked at");
    await delay(5);
  }
}

const bytesIn = (dataFolder: string) =>
  readdirSync(dataFolder).reduce((sum, name) => sum + statSync(join(dataFolder, name)).size, 0);
const isLoading = (dataFolder: string) => readdirSync(dataFolder).some((name) => name.startsWith("loading-"));

test("wrong usage ends with 2 and says how it is used; what cannot be loaded ends with 1", async () => {
  const data = folder();
  for (const words of [
    [],
    [official],
    ["--dataset", "x"],
    [official, "--dataset", "x", "--colour"],
    [official, "--dataset", "X"],
  ])
    expect((await run(data, ...words).ended).code, words.join(" ")).toBe(2);
  const missing = await run(data, "nowhere.csv", "--dataset", "x").ended;
  expect(missing).toMatchObject({ code: 1, stdout: "" });
  expect(missing.stderr).toContain("No such file. There is no file nowhere.csv. Check the path.");
  expect(missing.stderr).not.toMatch(/at .*\.ts/);
});

describe.skipIf(!existsSync(cordis))("real consortia (needs ../shared/data/cordis)", () => {
  test(
    "the energy slice",
    async () => {
      const data = folder();
      const { code, stdout } = await run(data, energy, "--dataset", "energy", "--title", "Energy").ended;
      expect(code).toBe(0);
      expect(stdout).toContain("Rows: 10,942 read, 10,942 accepted, 0 refused.");
      expect(stdout).toContain("They hold 4,999 organisations, 941 activities and 10,942 participations.");
      expect(stdout).toContain("Dataset “energy” is now at version 1.");
      expect(await versions(data)).toMatchObject([
        { settings: { title: "Energy" }, counts: { organisations: { documented: 4999, synthetic: 0 } } },
      ]);
      const again = await run(data, energy, "--dataset", "energy").ended;
      expect(again).toMatchObject({ code: 0 });
      expect(again.stdout).toContain("Nothing changed: dataset “energy” stays at version 1.");
    },
    5 * minutes,
  );

  test(
    "the official layout, its 25 columns without dates",
    async () => {
      const data = folder();
      expect(await run(data, official, "--dataset", "slice").ended).toMatchObject({ code: 0 });
      expect(await versions(data)).toMatchObject([
        {
          counts: {
            organisations: { documented: 3114 },
            activities: { documented: 602 },
            participations: { documented: 5149 },
          },
          report: { mapping: "cordis-official", rows: { read: 5149, accepted: 5149, refused: 0 }, refusals: [] },
        },
      ]);
    },
    5 * minutes,
  );

  test(
    "full H2020, killed in the middle, finishes when it is run again; a second one at once is refused by name",
    async () => {
      const data = folder();
      const whileReading = run(data, h2020, "--dataset", "h2020");
      await until(whileReading, () => isLoading(data));
      const second = await run(data, energy, "--dataset", "h2020").ended;
      expect(second).toMatchObject({ code: 1, stdout: "" });
      expect(second.stderr).toContain(`npm run load (process ${whileReading.child.pid}`);
      whileReading.child.kill("SIGKILL");
      expect(await whileReading.ended).toMatchObject({ signal: "SIGKILL" });
      expect(await versions(data)).toEqual([]);

      const before = bytesIn(data);
      const whileWriting = run(data, h2020, "--dataset", "h2020");
      await until(whileWriting, () => bytesIn(data) > before + 4 * 1024 * 1024);
      whileWriting.child.kill("SIGKILL");
      expect(await whileWriting.ended).toMatchObject({ signal: "SIGKILL" });
      expect(await versions(data)).toEqual([]);

      expect(await run(data, h2020, "--dataset", "h2020").ended).toMatchObject({ code: 0 });
      expect(await versions(data)).toMatchObject([
        {
          version: 1,
          counts: {
            organisations: { documented: 35_871 },
            activities: { documented: 31_451 },
            participations: { documented: 144_726 },
          },
          report: { rows: { read: 144_726, accepted: 144_726, refused: 0 }, changes: { added: 212_048 } },
        },
      ]);
    },
    10 * minutes,
  );

  test(
    "memory does not grow with the file: ten times the rows take no more",
    async () => {
      const [header, ...rows] = readFileSync(energy, "utf8").trimEnd().split("\n").slice(0, 2001);
      const peak = async (times: number) => {
        const file = join(folder(), "rows.csv");
        writeFileSync(file, [header, ...Array.from({ length: times }, () => rows.join("\n"))].join("\n"));
        const { code, stdout, peakMB } = await run(folder(), file, "--dataset", "many").ended;
        expect(code).toBe(0);
        expect(stdout).toContain(`Duplicates merged: ${((times - 1) * rows.length).toLocaleString("en")}`);
        return peakMB;
      };
      const [small, large] = [await peak(5), await peak(50)];
      // 90,000 rows held as objects would take some 150 MB; what is allowed is garbage not yet collected.
      expect(large - small).toBeLessThan(64);
    },
    10 * minutes,
  );
});

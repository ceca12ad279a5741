import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const minutes = 60_000;

/** The young generation grows with how fast objects come, not with how many are kept: fixed, it does not blur the peak. */
const youngGeneration = ["--max-semi-space-size=4"];

/** The command as people run it, and how much memory it took. */
async function generate(...words: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "tieline-generate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const preload = "data:text/javascript,process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))";
  const child = spawn(process.execPath, [...youngGeneration, "--import", preload, "seed/programme/main.ts", ...words], {
    cwd: root,
    env: { ...process.env, TIELINE_DATA: folder, NEO4J_URI: undefined, LC_ALL: "C" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      output += text;
    });
  const code = await new Promise((ended) => child.once("close", ended));
  return { code, output, peakMB: Number(/peak (\d+)/.exec(output)?.[1]) / 1024 };
}

test(
  "wrong usage ends with 2 and says why",
  async () => {
    for (const [words, reason] of [
      [["--sed", "7"], "Did you mean “--seed”?"],
      [["--scale", "-1"], "--scale"],
      [["--homophily.zone", "1.1"], "--homophily.zone"],
      [["--event.size", "9"], "Published totals cannot be met"],
      [["--dataset", "A b"], "dataset"],
    ] as const) {
      const { code, output } = await generate(...words);
      expect(code, words.join(" ")).toBe(2);
      expect(output).toContain(reason);
      expect(output).not.toMatch(/at .*\.ts/);
    }
  },
  2 * minutes,
);

test(
  "a programme is generated and loaded; three times the scale take hardly more memory",
  async () => {
    const one = await generate("--seed", "7");
    expect(one).toMatchObject({ code: 0 });
    expect(one.output).toContain("Dataset “programme” is now at version 1.");
    const three = await generate("--seed", "7", "--scale", "3");
    expect(three).toMatchObject({ code: 0 });
    // 330,000 more facts held as objects would take some 300 MB; two countries are held instead of one.
    expect(three.peakMB - one.peakMB).toBeLessThan(128);
  },
  10 * minutes,
);

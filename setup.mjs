// Prepares a checkout, on whatever Node is there: installs what the lockfile pins (the runtime among it) and, asked
// with --page, builds the page. npm's scripts call it first; when nothing is missing it ends in a moment.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const root = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(`Tieline needs Node 20 or newer to set itself up; this is ${process.version}.`);
  process.exit(1);
}

function run(words, why) {
  console.error(why);
  const [command, ...rest] = words;
  // npm is a script on Windows, which only a shell can start.
  const { status } = spawnSync(command, rest, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`${words.join(" ")} failed; what it printed stands above.`);
    process.exit(status ?? 1);
  }
}

// npm writes node_modules/.package-lock.json last, so an interrupted install is noticed; it lists what was installed.
function installed() {
  const marker = join(root, "node_modules/.package-lock.json");
  if (!existsSync(marker)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(marker, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => (name === "dist" ? latest : Math.max(latest, newest(join(path, name)))),
    0,
  );
}

function pageIsCurrent() {
  const built = join(root, "viz/dist/index.html");
  if (!existsSync(built)) return false;
  const sources = ["viz", "model", "package-lock.json"].map((name) => newest(join(root, name)));
  return statSync(built).mtimeMs > Math.max(...sources);
}

if (!installed()) run(["npm", "ci", "--no-audit", "--no-fund"], "Installing what Tieline needs …");
if (process.argv.includes("--page") && !pageIsCurrent()) run(["npx", "vite", "build", "viz"], "Building the page …");

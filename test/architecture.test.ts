import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** What each room may import: other rooms, and third-party packages by the beginning of their name. */
const rooms: Record<string, { rooms: string[]; packages: string[] }> = {
  model: { rooms: [], packages: ["zod"] },
  store: { rooms: ["model"], packages: ["node:", "zod"] },
  "store/neo4j": { rooms: ["model", "store"], packages: ["node:", "zod", "neo4j-driver"] },
  seed: {
    rooms: ["model", "store"],
    packages: ["node:", "zod", "csv-parse", "read-excel-file", "iconv-lite", "yauzl"],
  },
  analysis: { rooms: ["model"], packages: ["zod", "graphology", "pandemonium", "networkanalysis-ts", "ml-matrix"] },
  server: {
    rooms: ["model", "store", "seed", "analysis"],
    packages: [
      "node:",
      "zod",
      "zod-openapi",
      "express",
      "compression",
      "helmet",
      "pino",
      "busboy",
      "lru-cache",
      "swagger-ui-dist",
      "hyparquet-writer",
      "write-excel-file",
      "playwright-core",
      "docx",
    ],
  },
  viz: {
    rooms: ["model"],
    packages: [
      "zod",
      "react",
      "@mantine/",
      "@tanstack/",
      "@observablehq/plot",
      "d3",
      "geojson",
      "topojson-client",
      "topojson-specification",
      "world-atlas",
      "i18n-iso-countries",
      "i18next",
      "wouter",
      "pretendard",
      "lucide-react",
      "openapi-fetch",
      "graphology",
      "sigma",
      "@sigma/",
      "vite",
      "@vitejs/",
      "node:",
    ],
  },
};

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly imports: readonly string[];
  readonly text: string;
}

const files = Object.keys(rooms)
  .filter((room) => !room.includes("/"))
  .flatMap((room) => sourcesBelow(join(root, room)));

function sourcesBelow(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "dist" ? [] : sourcesBelow(path);
    if (!/\.tsx?$/.test(entry.name)) return [];
    const text = readFileSync(path, "utf8");
    const name = relative(root, path);
    return [{ path: name, room: roomOf(name), imports: importsOf(text), text }];
  });
}

function roomOf(path: string): string {
  const inside = Object.keys(rooms).filter((room) => path.startsWith(`${room}/`));
  return inside.sort((a, b) => b.length - a.length)[0] ?? "";
}

function importsOf(text: string): string[] {
  const statements = text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/g);
  const dynamic = text.matchAll(/\bimport\(\s*["']([^"']+)["']/g);
  const urls = text.matchAll(/new URL\(\s*["'](\.[^"']+\.ts)["']/g);
  return [...statements, ...dynamic, ...urls].map((match) => match[1]);
}

function target(file: SourceFile, specifier: string): string {
  return relative(root, resolve(root, dirname(file.path), specifier));
}

test("every room imports only what stands before it", () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter((specifier) => {
        const allowed = rooms[file.room];
        if (!specifier.startsWith(".")) return !allowed.packages.some((name) => specifier.startsWith(name));
        const path = target(file, specifier);
        // What the whole is called and which version it is.
        if (path === "package.json") return false;
        const other = roomOf(path);
        return other.split("/")[0] !== file.room.split("/")[0] && !allowed.rooms.includes(other);
      })
      .map((specifier) => `${file.path} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test("the adapters are reached through openStore only", () => {
  const wrong = files
    .filter((file) => !file.path.startsWith("store/"))
    .flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith("."))
        .filter((specifier) => /^store\/(embedded|neo4j)\//.test(target(file, specifier)))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
  expect(wrong).toEqual([]);
});

test("imports form no cycle", () => {
  const graph = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter((specifier) => specifier.startsWith(".")).map((specifier) => target(file, specifier)),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test("no two folders of the server import each other", () => {
  const folder = (path: string) => /^server\/[^/]+(?=\/)/.exec(path)?.[0];
  const arrows = new Set(
    files.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => [folder(file.path), folder(target(file, specifier))])
        .filter(([from, to]) => from !== undefined && to !== undefined && from !== to)
        .map(([from, to]) => `${from} → ${to}`),
    ),
  );
  const both = [...arrows].filter((arrow) => arrows.has(arrow.split(" → ").reverse().join(" → ")));
  expect(arrows.size).toBeGreaterThan(20);
  expect(both).toEqual([]);
});

test("sigma is imported in one file", () => {
  const users = files.filter((file) => file.imports.some((name) => name === "sigma" || name.startsWith("sigma/")));
  expect(users).toHaveLength(1);
});

test("the environment is read by entry points only", () => {
  const readers = files.filter((file) => file.text.includes("process.env")).map((file) => file.path);
  expect(readers.filter((path) => !/(^|\/)main\.ts$/.test(path))).toEqual([]);
});

test("analysis knows neither clock, chance, files nor language", () => {
  const forbidden = /Date\.now|new Date\(\)|Math\.random|performance\.now|["']node:|message\.ts|process\./;
  const wrong = files.filter((file) => file.room === "analysis" && forbidden.test(file.text)).map((file) => file.path);
  expect(wrong).toEqual([]);
});

import { arch, availableParallelism, cpus, platform } from "node:os";
import { parseArgs } from "node:util";
import { analysisRows } from "./analysis-section.ts";
import { consortiaRows } from "./consortia-section.ts";
import { growthTable } from "./growth-section.ts";
import { integrationRows } from "./integration-section.ts";
import { introductionsRows } from "./introductions-section.ts";
import { loadRows } from "./load-section.ts";
import { nullRows } from "./null-section.ts";
import { partnersTable } from "./partners-section.ts";
import { programmeRows } from "./programme-section.ts";
import { type Row, table } from "./row.ts";
import { searchRows } from "./search-section.ts";
import { serviceRows } from "./service-section.ts";

// npm run bench -- [--only load|programme|analysis|null|integration|introductions|consortia|search|service|partners|growth] [--runs N] [--full] [--plot FILE]
// --full adds what follows paths on the whole of H2020: a minute or two for us, some twelve for igraph. Growth, up to a million
// participations, takes some ten minutes; --plot writes it as SVG too.
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    runs: { type: "string", default: "5" },
    full: { type: "boolean", default: false },
    plot: { type: "string" },
  },
});
const runs = Number(values.runs);

const sections: Record<string, () => Promise<Row[] | string>> = {
  load: () => loadRows(Math.min(runs, 3)),
  programme: () => programmeRows(Math.min(runs, 3)),
  analysis: () => analysisRows(runs, values.full),
  null: () => nullRows(),
  integration: () => integrationRows(),
  introductions: () => introductionsRows(),
  consortia: () => consortiaRows(),
  search: () => searchRows(),
  service: () => serviceRows(runs),
  partners: () => partnersTable(),
  growth: () => growthTable(values.plot),
};

const asked = values.only ? values.only.split(",") : Object.keys(sections);
const unknown = asked.find((name) => !(name in sections));
if (unknown !== undefined || !(runs >= 1)) {
  console.error(
    unknown
      ? `There is no section “${unknown}”; there are ${Object.keys(sections).join(", ")}.`
      : "--runs takes a number of 1 or more.",
  );
  process.exit(2);
}

const rows: Row[] = [];
const tables: string[] = [];
for (const name of asked) {
  console.error(`measuring: ${name} …`);
  const measured = await sections[name]();
  if (typeof measured === "string") tables.push(measured);
  else rows.push(...measured);
}
console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, ${platform()} ${arch()}, Node ${process.version}\n`,
);
if (rows.length > 0) tables.unshift(table(rows));
console.log(tables.join("\n\n"));

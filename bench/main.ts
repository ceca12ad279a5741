import { arch, availableParallelism, cpus, platform } from "node:os";
import { parseArgs } from "node:util";
import { analysisRows } from "./analysis-section.ts";
import { loadRows } from "./load-section.ts";
import { nullRows } from "./null-section.ts";
import { programmeRows } from "./programme-section.ts";
import { type Row, table } from "./row.ts";
import { serviceRows } from "./service-section.ts";

// npm run bench -- [--only load|programme|analysis|null|service] [--runs N] [--full]
// --full adds exact betweenness of the whole of H2020, minutes for us and longer for peers.
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    runs: { type: "string", default: "5" },
    full: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);

const sections: Record<string, () => Promise<Row[]>> = {
  load: () => loadRows(Math.min(runs, 3)),
  programme: () => programmeRows(Math.min(runs, 3)),
  analysis: () => analysisRows(runs, values.full),
  null: () => nullRows(),
  service: () => serviceRows(runs),
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
for (const name of asked) {
  console.error(`measuring: ${name} …`);
  rows.push(...(await sections[name]()));
}
console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, ${platform()} ${arch()}, Node ${process.version}\n`,
);
console.log(table(rows));

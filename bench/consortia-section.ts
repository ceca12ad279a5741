import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchData } from "./bench-data.ts";
import type { Row } from "./row.ts";
import { askJson, startServer } from "./served.ts";
import { summarise, type Taken, take } from "./timing.ts";
import { processorSeconds, runNode } from "./watched-child.ts";

type Server = Awaited<ReturnType<typeof startServer>>;

const four = [
  { kinds: ["company"], count: 2 },
  { kinds: ["university"], count: 1 },
  { kinds: ["institute"], count: 1 },
];
const seven = [
  { kinds: ["company"], count: 3 },
  { kinds: ["university"], count: 2 },
  { kinds: ["institute"], count: 2 },
];
const terms = ["금형", "welding"];

interface Case {
  readonly work: string;
  readonly dataset: string;
  readonly need: object;
}

const onProgramme: readonly Case[] = [
  { work: "two companies, a university, an institute", dataset: "programme", need: { requires: four } },
  {
    work: "the same with two capabilities and a lead",
    dataset: "programme",
    need: { requires: four, terms, lead: { kind: "university" } },
  },
  { work: "seven members, two capabilities", dataset: "programme", need: { requires: seven, terms } },
];
const onH2020: readonly Case[] = [
  { work: "two companies, a university, an institute", dataset: "h2020", need: { requires: four } },
  { work: "seven members", dataset: "h2020", need: { requires: seven } },
];

interface Proposals {
  readonly pool: number;
  readonly teams: readonly {
    readonly isExact: boolean;
    readonly gap: number;
    readonly members: readonly { readonly id: string }[];
  }[];
}

/** The three best teams for a need, and one team by itself, as a broker asks the service for them: the network is at hand, the answer is not. */
export async function consortiaRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "tieline-bench-"));
  const env = { TIELINE_DATA: folder, TIELINE_FIRST: "nothing", PORT: "0", LOG_LEVEL: "silent", TIELINE_THREADS: "2" };
  try {
    await runNode("seed/programme/main.ts", [], { ...env, NEO4J_URI: undefined });
    if (benchData.h2020) await runNode("seed/main.ts", [benchData.h2020, "--dataset", "h2020"], env);
    const server = await startServer(env);
    try {
      const rows: Row[] = [];
      for (const one of [...onProgramme, ...(benchData.h2020 ? onH2020 : [])])
        rows.push(...(await rowsOf(one, server)));
      if (!benchData.h2020) rows.push({ work: "H2020: teams", note: "skipped: no ../shared/data" });
      return rows;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rowsOf({ work, dataset, need }: Case, server: Server): Promise<Row[]> {
  const by = dataset === "h2020" ? "?by=country" : "";
  await askJson(`${server.address}/api/v1/datasets/${dataset}/measures/degree`);
  const { taken, answer } = await answered(server, `${dataset}/consortia/proposals${by}`, need);
  const { pool, teams } = answer as Proposals;
  const proved = teams.filter(({ isExact }) => isExact).length;
  const gap = Math.max(...teams.map((team) => team.gap));
  const team = teams[0].members.map(({ id }) => id);
  const alone = await answered(server, `${dataset}/consortia/evaluate${by}`, { ...need, team });
  return [
    {
      work: `${dataset}: ${teams.length} best teams of ${work}`,
      ours: summarise([taken]),
      note: `of ${pool} organisations; ${proved} proved best${proved < teams.length ? `, others short of the bound by ${gap.toFixed(3)} at most` : ""}; once`,
    },
    { work: `${dataset}: the first of them by itself`, ours: summarise([alone.taken]), note: "once" },
  ];
}

/** What an answer took, by the clock and of the server's processor time. */
async function answered({ address, process }: Server, path: string, body: object) {
  const before = processorSeconds(process.pid!);
  let answer: unknown;
  const { seconds } = await take(async () => {
    answer = await askJson(`${address}/api/v1/datasets/${path}`, body);
  });
  const after = processorSeconds(process.pid!);
  const taken: Taken = { seconds, cpu: before === undefined || after === undefined ? Number.NaN : after - before };
  return { taken, answer };
}

import { benchData } from "./bench-data.ts";
import type { Row } from "./row.ts";
import { askJson, type Served, takeServed } from "./served.ts";
import { summarise } from "./timing.ts";
import { withDatasetsServed } from "./with-datasets-served.ts";

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
export function consortiaRows(): Promise<Row[]> {
  return withDatasetsServed(async (server) => {
    const rows: Row[] = [];
    for (const one of [...onProgramme, ...(benchData.h2020 ? onH2020 : [])]) rows.push(...(await rowsOf(one, server)));
    if (!benchData.h2020) rows.push({ work: "H2020: teams", note: "skipped: no ../shared/data" });
    return rows;
  });
}

async function rowsOf({ work, dataset, need }: Case, server: Served): Promise<Row[]> {
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

async function answered(server: Served, path: string, body: object) {
  let answer: unknown;
  const taken = await takeServed(server, async () => {
    answer = await askJson(`${server.address}/api/v1/datasets/${path}`, body);
  });
  return { taken, answer };
}

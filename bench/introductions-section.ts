import { seededRandom } from "../model/seeded-random.ts";
import { benchData } from "./bench-data.ts";
import type { Row } from "./row.ts";
import { askJson, type Served, takeServed } from "./served.ts";
import { summarise, type Taken } from "./timing.ts";
import { withDatasetsServed } from "./with-datasets-served.ts";

const pairs = 20;

/** Introductions and what came of meeting, as a broker asks the service for them: the network is at hand, the answer is not. */
export function introductionsRows(): Promise<Row[]> {
  return withDatasetsServed(async (server) => {
    const rows = [await pathRow("programme", "programme", server)];
    if (benchData.h2020) rows.push(await pathRow("full H2020", "h2020", server));
    else rows.push({ work: "full H2020: introductions", note: "skipped: no ../shared/data" });
    const timing = summarise([await answered(server, "programme/conversion")]);
    rows.push({ work: "programme: event to consortium", ours: timing, note: "once, nothing of it known before" });
    return rows;
  });
}

function answered(server: Served, path: string, seen: (answer: unknown) => void = () => {}): Promise<number | Taken> {
  return takeServed(server, async () => seen(await askJson(`${server.address}/api/v1/datasets/${path}`)));
}

async function pathRow(name: string, dataset: string, server: Served): Promise<Row> {
  let ids: readonly string[] = [];
  await answered(server, `${dataset}/measures/degree`, (answer) => {
    ids = (answer as { readonly ids: readonly string[] }).ids;
  });
  const random = seededRandom(1);
  const somebody = () => encodeURIComponent(ids[Math.floor(ids.length * random())]);
  const runs: (number | Taken)[] = [];
  let none = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const path = `${dataset}/introductions?from=${somebody()}&to=${somebody()}&k=10`;
    runs.push(
      await answered(server, path, (answer) => {
        none += Number((answer as { readonly paths: readonly unknown[] }).paths.length === 0);
      }),
    );
  }
  return {
    work: `${name}: introductions, ten paths between two drawn at random`,
    ours: summarise(runs),
    aim: 0.3,
    note: `${pairs} pairs, of which ${none} have no path; each asked once`,
  };
}

import { integrationIndexes } from "../analysis/integration/indexes.ts";
import { benchData } from "./bench-data.ts";
import type { Row } from "./row.ts";
import { askJson, takeServed } from "./served.ts";
import { summarise } from "./timing.ts";
import { withDatasetsServed } from "./with-datasets-served.ts";

interface MatrixOrder {
  readonly groups: readonly { readonly id: string | null }[];
  readonly order: readonly number[];
}

/** Integration as the page asks for it: at a glance, and year by year. */
export function integrationRows(): Promise<Row[]> {
  return withDatasetsServed(async (server) => {
    const asked = (path: string) => askJson(`${server.address}/api/v1/datasets/${path}`);
    const rows: Row[] = [];
    const row = async (work: string, aim: number, ...paths: string[]) => {
      const taken = await takeServed(server, async () => {
        for (const path of paths) await asked(path);
      });
      rows.push({
        work,
        aim,
        ours: summarise([taken]),
        note: "once, nothing of it known before",
      });
    };
    await asked("programme/organisations?limit=1");
    const set = "layers=collaboration";
    await row("programme: integration at a glance", 1, `programme/integration?${set}`);
    await row("programme: the same under all weightings", 1, `programme/integration?${set}&weightings=all`);
    await row("programme: integration year by year", 1, `programme/series/integration?${set}`);
    await row(
      "programme: every other index year by year",
      integrationIndexes.length - 1,
      ...integrationIndexes.slice(1).map(({ id }) => `programme/series/${id}?${set}`),
    );
    await row(
      "programme: five consortia that raise the cohesion of complexes most, out of 2,000",
      10,
      `programme/scenario/proposals?${set}&by=complex&index=complexEfficiency&kind=consortium&size=2&budget=5&candidates=2000`,
    );
    if (!benchData.h2020) return [...rows, { work: "H2020 year by year", note: "skipped: no ../shared/data" }];
    await asked("h2020/organisations?limit=1");
    await row("full H2020 by country: integration at a glance", 1, "h2020/integration?by=country");
    await row(
      "full H2020: country × country, with density, lift and order",
      1,
      "h2020/mixing?by=country&order=seriation",
    );
    await row(
      "full H2020: the activities and organisations behind France – Germany",
      1,
      "h2020/mixing/cell?by=country&row=DE&column=FR&limit=50",
    );
    await row("full H2020: the 200 cities with most × each other", 1, "h2020/mixing?by=city&most=200&order=seriation");
    const { groups, order } = (await asked("h2020/mixing?by=city&most=200&order=weight")) as MatrixOrder;
    const [one, other] = order.map((place) => encodeURIComponent(groups[place].id ?? ""));
    await row(
      "full H2020: the activities and organisations behind two of these cities",
      1,
      `h2020/mixing/cell?by=city&most=200&row=${one}&column=${other}&limit=50`,
    );
    await row("full H2020: gravity of countries", 1, "h2020/gravity?by=country");
    const years = "h2020/series/integration?by=country&from=2014&to=2022";
    await row("full H2020 by country: integration 2014–2022", 5, years);
    await row(
      "full H2020 by country: integration 2014–2022, 1,000 curveball draws a year",
      60,
      `${years}&null=curveball&draws=1000`,
    );
    return rows;
  });
}

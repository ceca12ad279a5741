import { afterAll, beforeAll, expect, test } from "vitest";
import { bookletDataset, bookletFacts, bookletSettings } from "../../seed/booklet/booklet-facts.ts";
import { introductionsResult } from "../../server/contract/introductions.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  const { title, ...settings } = bookletSettings;
  server = await testServer({
    facts: { dataset: bookletDataset, facts: [...bookletFacts()], settings: { title, ...settings } },
  });
});
afterAll(() => server.close());

const ask = (query: string) => server.json(introductionsResult, `/datasets/${bookletDataset}/introductions?${query}`);
const told = ({ nearest }: Awaited<ReturnType<typeof ask>>) =>
  nearest.map(({ organisation, near, ties, ground }) => [
    organisation.id,
    near,
    ties,
    ground.map(({ words }) => words),
  ]);

test("between two parts of the booklet's network there is no path, and it is said who is near by what", async () => {
  const found = await ask("from=donghwa-entec&to=kotra&lang=en");
  expect(found).toMatchObject({ paths: [], why: "apart" });
  expect(found.statement).toMatch(
    /^There is no path: no chain of ties joins DongHwa Entec and Korea Trade-Investment Promotion Agency\./,
  );
  expect(told(found).slice(0, 2)).toEqual([
    [
      "busan-marine-equipment-association",
      "donghwa-entec",
      1,
      ["City in common: Busan", "industry in common: marine equipment"],
    ],
    ["kotra", "donghwa-entec", 0, ["Country in common: South Korea"]],
  ]);
  // Of those who are near to the other end by as much, everybody is reached from the one.
  expect(found.nearest.filter(({ near }) => near === "kotra").map(({ ties }) => ties)).toEqual([1, 1, 1]);
  // Whom it advises to ask is indeed tied to the other end.
  const next = await ask("from=busan-marine-equipment-association&to=kotra&k=1");
  expect(next.paths[0].organisations).toHaveLength(2);
  const korean = await ask("from=donghwa-entec&to=kotra&lang=ko");
  expect(korean.statement).toContain("경로가 없습니다");
  expect(told(korean)[0][3]).toEqual(["같은 도시: Busan", "같은 업종: marine equipment"]);
});

test("of two who are as near the one of the same kind comes first", async () => {
  const near = told(await ask("from=chungbuk-national-university&to=mokpo-national-university&lang=en"));
  expect(near[0]).toEqual([
    "mokpo-national-university",
    "chungbuk-national-university",
    0,
    ["Country in common: South Korea", "kind in common: University"],
  ]);
});

test("who takes part in nothing that is selected: that is why, and with whom it is in something else", async () => {
  const found = await ask("from=noksan-agency&to=kotra&layers=collaboration&lang=en");
  expect(found).toMatchObject({ paths: [], why: "sourceAbsent" });
  expect(found.statement).toContain("takes part in nothing that is selected");
  expect(found.nearest.length).toBeGreaterThan(0);
  for (const { ground } of found.nearest) expect(ground.length).toBeGreaterThan(0);
});

test("a path through the agency that convenes a mini cluster says so", async () => {
  const found = await ask(
    "from=donghwa-entec&to=busan-marine-equipment-association&layers=collaboration,contact,membership&includeConvenors=true&k=1&lang=en",
  );
  expect(found.paths[0].introducers).toMatchObject([
    { id: "noksan-agency", kind: "agency", marks: ["agency", "convenor"], load: 0 },
  ]);
});

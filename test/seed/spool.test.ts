import { expect, onTestFinished, test } from "vitest";
import { TielineError } from "../../model/tieline-error.ts";
import { Spool } from "../../seed/load/spool.ts";

const organisations = 100;
const rows = 50_000;

/** One row a participation; every seventh names an organisation that is not there, every eleventh an activity. */
function spoolOfMany(): Spool {
  const spool = new Spool();
  onTestFinished(() => spool.close());
  const add = (type: "organisation" | "activity" | "participation", key: string, body: object, line: number) =>
    spool.add([{ type, key, body: JSON.stringify(body) }], 0, line, null, true);
  for (let k = 0; k < organisations; k++) add("organisation", `o${k}`, { id: `o${k}` }, rows + k);
  add("activity", "a", { id: "a" }, rows + organisations);
  for (let line = 0; line < rows; line++) {
    const organisation = line % 7 === 0 ? "gone" : `o${line % organisations}`;
    const activity = line % 11 === 0 ? "none" : "a";
    add("participation", `${organisation} ${activity} ${line}`, { organisation, activity }, line);
  }
  return spool;
}

test("whoever cancels is heard while a load looks for what is not there, and everything is found", () => {
  let looks = 0;
  const found = [
    ...spoolOfMany().takeDangling(() => {
      looks++;
    }),
  ];
  const expected = Array.from({ length: rows }, (_, line) => line).filter((line) => line % 7 === 0 || line % 11 === 0);
  expect(found.map(({ line }) => line)).toEqual(expected);
  for (const { line, type, id } of found)
    expect([type, id]).toEqual(line % 7 === 0 ? ["organisation", "gone"] : ["activity", "none"]);
  // Three stretches, each for organisations and activities.
  expect(looks).toBeGreaterThanOrEqual(6);
});

test("it ends where it is told to", () => {
  let looks = 0;
  const looking = spoolOfMany().takeDangling(() => {
    if (++looks === 3) throw new TielineError("job_cancelled");
  });
  expect(() => [...looking]).toThrow(expect.objectContaining({ code: "job_cancelled" }));
  expect(looks).toBe(3);
});

import { extractText } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consortiaResult } from "../../server/contract/consortia.ts";
import { consortiumFacts, consortiumSettings } from "../server/consortium-facts.ts";
import { type TestServer, testServer } from "../server/running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ facts: { dataset: "planned", facts: consortiumFacts, settings: consortiumSettings } });
});
afterAll(() => server.close());

const need = {
  need: "금형 수명을 늘릴 방법",
  requires: [
    { kinds: ["company"], count: 4 },
    { kinds: ["university"], count: 2 },
    { kinds: ["institute"], count: 2 },
  ],
  terms: ["mould steel", "testing", "coating", "plasma"],
};

test.each(["en", "ko"])(
  "the brief of a large team is printed on one page, and is the same each time: %s",
  async (lang) => {
    const init = (body: object) => ({
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const { teams } = await server.json(
      consortiaResult,
      "/datasets/planned/consortia/proposals",
      init({ ...need, teams: 1 }),
    );
    const team = teams[0].members.map(({ id }) => id);
    const print = async () => {
      const path = `/datasets/planned/consortia/brief?format=pdf&lang=${lang}`;
      const answer = await fetch(`${server.url}/api/v1${path}`, init({ ...need, team }));
      expect(answer.headers.get("content-type")).toBe("application/pdf");
      return Buffer.from(await answer.arrayBuffer());
    };
    const bytes = await print();
    const { totalPages, text: printed } = await extractText(new Uint8Array(bytes), { mergePages: true });
    expect(totalPages).toBe(1);
    const text = printed.replace(/\s+/g, "");
    for (const { name } of lang === "en" ? teams[0].members : []) expect(text).toContain(name!.replaceAll(" ", ""));
    expect(text).toContain("plasma");
    expect(text).toContain("금형");
    server.services.rendered.clear();
    expect(await print()).toEqual(bytes);
  },
);

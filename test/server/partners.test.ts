import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { jobSchema } from "../../server/contract/job.ts";
import { backTestResult, candidatesResult } from "../../server/contract/partners.ts";
import { nameOf, plantedPartners } from "../analysis/planted-partners.ts";
import { activity, complex, consortium, organisation, takesPart } from "../analysis/some-facts.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  const facts = [
    ...plantedPartners({ homophily: 0.6, seed: 8 }),
    activity("sig", { kind: "sig", from: "2005", name: "Mould SIG", names: { ko: "금형 SIG" } }),
    ...["o001", "o100"].map((id) => takesPart(id, "sig")),
    organisation("newcomer", { place: { city: "city 3" }, name: "Newcomer Ltd" }),
    organisation("o150", { place: { city: "city 18" }, capabilities: ["gear grinding", "기어 연삭"] }),
    complex("k1", { role: "hub", zone: "west" }),
  ];
  server = await testServer({ facts: { dataset: "planted", facts, settings: { title: "Planted" } } });
});
afterAll(() => server.close());

const settings = "years=2&lists=200&seed=1&lang=en";
const candidates = (query: string) => server.json(candidatesResult, `/datasets/planted/partners?${settings}&${query}`);
const backTest = (query = "") => server.json(backTestResult, `/datasets/planted/partners/backtest?${settings}${query}`);
const lines = async (path: string) => {
  const text = await (await fetch(`${server.url}/api/v1/datasets/planted/${path}`)).text();
  return text.split("\n").filter((line) => line !== "" && line[0] !== "#");
};

describe("the back-test", () => {
  test("tells of each sort of pair what ranks, how well, and what may be claimed", async () => {
    const found = await backTest("&split=2006");
    expect([found.split, found.until, found.fittedFrom]).toEqual(["2006-12-31", "2008-01-01", "2004-12-31"]);
    const known = found.cases.find((one) => one.case === "known")!;
    expect(known.rankers.map(({ ranker }) => ranker)).toContain("katz");
    expect(known.model.coefficients.map(({ feature }) => feature)).toContain("sameCity");
    const [model, chance] = ["model", "random"].map((name) => known.rankers.find(({ ranker }) => ranker === name)!);
    expect(model.areaMatched.lower).toBeGreaterThan(0.6);
    expect(chance.areaMatched.value).toBe(0.5);
    const [{ bands }] = known.comparisons;
    expect(bands[0].right / bands[0].candidates).toBeGreaterThan(bands.at(-1)!.right / bands.at(-1)!.candidates);
    const research = found.cases.find((one) => one.case === "research")!;
    expect([research.comparisons[0].verdict, research.model.unfitted]).toEqual(["untested", "few"]);
    expect(research.comparisons[0].said).toContain("nothing is claimed");
  });
  test("as a table every quality of every ranker", async () => {
    const found = await backTest();
    const [head, ...rows] = await lines(`partners/backtest?${settings}&format=csv`);
    expect(head).toBe("case,ranker,quality,value,lower,upper");
    expect(rows).toHaveLength(found.cases.reduce((sum, { rankers }) => sum + 7 * rankers.length, 0));
  });
});

describe("candidates", () => {
  test("in the order of the score, with reasons in words and what they name", async () => {
    const found = await candidates("for=o001&most=200");
    expect(found.for?.id).toBe("o001");
    expect(found.candidates.map(({ score }) => score)).toEqual(
      found.candidates.map(({ score }) => score).sort((a, b) => b! - a!),
    );
    expect(found.eligible + found.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(found.considered);
    const all = found.candidates.flatMap(({ reasons }) => reasons);
    const common = all.find(({ code }) => code === "commonPartners")!;
    expect(common.text).toMatch(/^Partners in common, \d+: ./);
    expect(common.partners!.length).toBeGreaterThan(0);
    const tested = (await backTest()).cases.find((one) => one.case === found.candidates[0].case)!;
    const [{ bands, said: claimed }] = tested.comparisons;
    expect(bands.map(({ from: _from, ...band }) => ({ ...band, among: "all" }))).toContainEqual(
      found.candidates[0].confidence,
    );
    expect(found.cases.map(({ said }) => said)).toContain(claimed);
  });
  test("in Korean, and as a table", async () => {
    const found = await server.json(
      candidatesResult,
      `/datasets/planted/partners?${settings.replace("lang=en", "lang=ko")}&for=o001&most=200`,
    );
    expect(found.candidates.flatMap(({ reasons }) => reasons.map(({ text }) => text)).join()).toMatch(
      /공통 협력 상대 \d+곳/,
    );
    const rows = await lines(`partners?${settings}&for=o001&most=7&format=csv`);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toBe("place,id,name,kind,complex,case,score,right,of,among,reasons");
  });
  test("limits of the asker", async () => {
    const all = await candidates("for=o001&most=200&partners=true");
    const outside = await candidates("for=o001&most=200&outside=true");
    expect(outside.eligible).toBeLessThan(all.eligible);
    expect(outside.candidates.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain(
      "commonPartners",
    );
    const capped = await candidates("for=o001&most=10&capBy=city&cap=1");
    const cities = capped.candidates.map(({ organisation: { city } }) => city);
    expect(new Set(cities).size).toBe(cities.length);
    const equals = await candidates("for=o001&amongEquals=true");
    expect(equals.candidates.map(({ ranker }) => ranker)).toContain("amongEquals");
    expect((await candidates("for=newcomer")).candidates.every((one) => one.case === "newcomers")).toBe(true);
  });
  test("once fitted, further lists are there at once", async () => {
    await candidates("for=o001");
    const before = performance.now();
    await candidates("for=o002");
    expect(performance.now() - before).toBeLessThan(1000);
  });
  test("refusals", async () => {
    const unknown = await server.problem(`/datasets/planted/partners?${settings}&for=newcomr`);
    expect(unknown.code).toBe("organisation_unknown");
    expect(unknown.detail).toContain("newcomer (Newcomer Ltd)");
    for (const filter of ["candidateZones=west,wset", "candidateComplexes=k9", "candidateCountries=UK"]) {
      const refused = await server.problem(`/datasets/planted/partners?${settings}&for=o001&${filter}`);
      expect([refused.status, refused.code]).toEqual([400, "filter_unknown"]);
    }
    expect((await server.problem(`/datasets/planted/partners?${settings}&for=o001&capBy=shoe`)).code).toBe(
      "grouping_unknown",
    );
  });
  test("for a need in words, in either language: who meets it, by what, and how the need was read", async () => {
    for (const [need, terms, rest] of [
      ["gear grinding for pumps", ["gear", "grinding"], ["pumps"]],
      ["기어 연삭을 찾습니다", ["기어", "연삭을"], []],
    ] as const) {
      const found = await candidates(`for=o001&need=${encodeURIComponent(need)}`);
      expect(found.need).toMatchObject({ met: 1, unmatched: rest, described: 1 });
      expect(found.cases.map((one) => one.need)).toEqual(["assumed"]);
      const [{ organisation: first, reasons }] = found.candidates;
      expect(first.id).toBe("o150");
      const reason = reasons.find(({ code }) => code === "capability");
      expect(reason).toMatchObject({
        terms,
        texts: expect.arrayContaining([expect.objectContaining({ in: "capability" })]),
      });
      expect(reason!.text).toMatch(/^Meets the need \(.+\): .*(gear grinding|기어 연삭)/);
    }
    const only = await candidates("for=o001&need=gear");
    expect(only.candidates.map(({ organisation: one }) => one.id)).toEqual(["o150"]);
    const others = await candidates("for=o001&need=gear&meeting=false");
    expect(others.candidates.length).toBeGreaterThan(1);
    expect(others.candidates[0].organisation.id).toBe("o150");
    const [, row] = await lines(`partners?${settings}&for=o001&need=gear&format=csv`);
    expect(row).toContain("Meets the need (gear): gear grinding");
    expect(await candidates("for=o001")).not.toHaveProperty("need");
  });
  test("for a newcomer described in three fields", async () => {
    const found = await candidates(
      `newcomerKind=company&newcomerComplex=k1&newcomerMakes=${encodeURIComponent("gears, by grinding")}`,
    );
    expect(found).not.toHaveProperty("for");
    expect(found.newcomer).toEqual({
      kind: "company",
      complex: "k1",
      makes: "gears, by grinding",
      read: { unmatched: [], translated: [], described: 1 },
    });
    expect(new Set(found.candidates.map((one) => one.case))).toEqual(new Set(["newcomers"]));
    const like = (await candidates("newcomerKind=company&newcomerMakes=gears&most=200")).candidates;
    expect(like.find(({ organisation: one }) => one.id === "o150")!.reasons.map(({ text }) => text)).toContain(
      "Does the like: gear grinding",
    );
  });
  test("a need that says nothing, in a language that nobody speaks here, and newcomers half described are refused", async () => {
    const refused = async (query: string) => server.problem(`/datasets/planted/partners?${settings}&${query}`);
    expect((await refused("for=o001&need=%20")).code).toBe("need_empty");
    expect((await refused(`for=o001&need=${encodeURIComponent("찾습니다")}`)).code).toBe("need_empty");
    const unmatched = await refused(`for=o001&need=${encodeURIComponent("Zahnräder")}`);
    expect([unmatched.code, unmatched.status]).toEqual(["need_unmatched", 422]);
    expect(unmatched.detail).toContain("“Zahnräder”");
    expect((await refused("newcomerKind=company&newcomerComplex=k9")).code).toBe("complex_unknown");
    expect((await refused("newcomerKind=company&newcomerMakes=%3F")).code).toBe("need_empty");
    for (const query of ["", "for=o001&newcomerKind=company", "newcomerMakes=gears", "for=o001&newcomerComplex=k1"])
      expect((await refused(query)).code).toBe("parameter_invalid");
    expect((await refused(`for=o001&need=${"a".repeat(501)}`)).code).toBe("parameter_invalid");
  });
  test("a need that nobody meets is refused without a fit, and alike after one", async () => {
    const fitted = vi.spyOn(server.services.partnerFits, "get");
    const asked = "/datasets/planted/partners?years=2&lists=50&seed=7&lang=en&for=o001&need=";
    const unmet = encodeURIComponent("Zahnräder");
    const before = await server.problem(asked + unmet);
    expect(fitted).not.toHaveBeenCalled();
    await server.json(candidatesResult, `${asked}gear`);
    expect(fitted).toHaveBeenCalledOnce();
    const after = await server.problem(asked + unmet);
    expect([before.code, before.detail]).toEqual(["need_unmatched", after.detail]);
    fitted.mockRestore();
  });
  test("the confidence of newcomers says that only those are counted who came to have a partner", async () => {
    const newcomers = Array.from({ length: 120 }, (_, k) =>
      consortium(`c${k}`, [`n${k}`, nameOf((11 * k) % 160)], { from: k % 2 === 0 ? "2005" : "2007" }),
    );
    const facts = [...plantedPartners({ homophily: 0.6, seed: 8 }), ...newcomers.flat(), organisation("newcomer")];
    const other = await testServer({ facts: { dataset: "newer", facts, settings: { title: "Newer" } } });
    const listed = async (query: string) => {
      const { candidates: all } = await other.json(candidatesResult, `/datasets/newer/partners?${settings}&${query}`);
      return new Set(all.flatMap(({ confidence }) => confidence?.among ?? []));
    };
    expect(await listed("for=newcomer")).toEqual(new Set(["tiedNewcomers"]));
    expect(await listed("for=o001&newcomers=true")).toEqual(new Set(["tiedNewcomers"]));
    expect(await listed("for=o001")).toEqual(new Set(["all"]));
    await other.close();
  });
  test("without a date nothing is foretold", async () => {
    const facts = consortium("a1", ["o1", "o2"]);
    const other = await testServer({ facts: { dataset: "undated", facts, settings: { title: "Undated" } } });
    expect((await other.problem("/datasets/undated/partners/backtest")).code).toBe("partners_undated");
    await other.close();
  });
  test("a fit that takes longer than the request waits for is a job", async () => {
    const address = `${server.url}/api/v1/datasets/planted/partners?years=1&for=o001`;
    const answer = await fetch(address, { headers: { Prefer: "wait=0" } });
    expect(answer.status).toBe(202);
    const job = jobSchema.parse(await answer.json());
    expect(["running", "queued", "done"]).toContain(job.state);
  });
});

import { expect, test } from "vitest";
import { consortiumNeed, readRequires, writeRequires } from "../../viz/consortium/asked-team.ts";
import { readTeamWith, writeTeamWith } from "../../viz/consortium/team-with.ts";
import { withMember } from "../../viz/consortium/with-member.ts";
import { noTeam } from "../../viz/state/no-team.ts";
import { parseUrlState, type UrlState, writeUrlState } from "../../viz/state/url-state.ts";

test("what a team requires is read as it is written, and what is not understood is left out", () => {
  expect(readRequires("company:2,institute:1")).toEqual({ company: 2, institute: 1 });
  expect(writeRequires({ institute: 1, company: 2, university: 0 })).toBe("company:2,institute:1");
  expect(readRequires("company:0,robot:3,university,agency:x,support:12")).toEqual({ support: 12 });
});

test("the address says what a team is asked for with: whom a partner is sought for is in it", () => {
  const asked = parseUrlState("?requires=company:2&terms=moulds,%20coating,&partnerFor=a,b&candidateZone=seoul&need=x");
  expect(consortiumNeed(asked)).toMatchObject({
    need: "x",
    requires: [{ kinds: ["company"], count: 2 }],
    terms: ["moulds", "coating"],
    include: ["a,b"],
    among: { zones: ["seoul"] },
  });
  expect(consortiumNeed(asked)).not.toHaveProperty("money");
  const supported = parseUrlState("?askedAmount=2000000&askedOn=2009-05-01");
  expect(consortiumNeed(supported)).toMatchObject({
    money: { amount: 2_000_000, currency: "KRW" },
    date: "2009-05-01",
  });
  expect(consortiumNeed(parseUrlState("?askedAmount=-1&askedOn=soon"))).toEqual(consortiumNeed(parseUrlState("")));
});

test("a draft has room for the company and for whom was found, keeps whom was found before, and is to cover what is met of the need", () => {
  const state = parseUrlState("?requires=university:1&teamWith=uni,a%252Cb");
  const change = withMember(state, { id: "own", kind: "company" }, { id: "firm", kind: "company" }, [
    "moulds",
    "steel",
  ]);
  const next = { ...state, ...change };
  expect(next).toMatchObject({
    partnerFor: "own",
    requires: "company:2,university:1",
    teams: "true",
    terms: "moulds, steel",
  });
  expect(consortiumNeed(next).include).toEqual(["own", "uni", "a,b", "firm"]);
  expect(withMember(next, { id: "own", kind: "company" }, { id: "uni", kind: "university" }).teamWith).toBe(
    "a%2Cb,firm:company,uni:university",
  );
});

test("each further company of a draft has room, whoever is named twice only once", () => {
  const own = { id: "own", kind: "company" } as const;
  const draft = (address: string, found: string) => {
    const state = parseUrlState(address);
    return writeUrlState({ ...state, ...withMember(state, own, { id: found, kind: "company" }) });
  };
  const three = draft(draft("", "b"), "c");
  const asked = consortiumNeed(parseUrlState(three));
  expect(asked.include).toEqual(["own", "b", "c"]);
  expect(asked.requires).toContainEqual({ kinds: ["company"], count: 3 });
  expect(parseUrlState(draft(three, "b")).requires).toBe(parseUrlState(three).requires);
  expect(parseUrlState(draft(three, "own")).requires).toBe(parseUrlState(three).requires);
});

test("who is named is read as it is written, and an id that only looks like one with a kind stays whole", () => {
  const named = [{ id: "a,b:company", kind: "university" as const }, { id: "c:company" }, { id: "d" }];
  const written = parseUrlState(writeUrlState({ ...parseUrlState(""), teamWith: writeTeamWith(named) })).teamWith;
  expect(readTeamWith(written)).toEqual(named);
  expect(readTeamWith()).toEqual([]);
});

test("the team of one company and need is not asked for the next", () => {
  const state = parseUrlState(
    "?partnerFor=a&teamWith=b:company&terms=moulds&requires=company:5&leadKind=agency&teams=true&team=a,b&introduceTo=b",
  );
  const next: Partial<UrlState> = { ...noTeam, partnerFor: "c" };
  expect(writeUrlState({ ...state, ...next })).toBe("?partnerFor=c");
});

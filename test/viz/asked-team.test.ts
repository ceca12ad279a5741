import { expect, test } from "vitest";
import { consortiumNeed, readRequires, writeRequires } from "../../viz/consortium/asked-team.ts";
import { withMember } from "../../viz/consortium/with-member.ts";
import { parseUrlState } from "../../viz/state/url-state.ts";

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
    "a%2Cb,firm,uni",
  );
});

import { expect, test } from "vitest";
import { consortiumNeed, readRequires, writeRequires } from "../../viz/consortium/asked-team.ts";
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

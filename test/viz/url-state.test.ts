import { expect, test } from "vitest";
import { parseUrlState, writeUrlState } from "../../viz/state/url-state.ts";

test("what is written is read again, and what is default is not written", () => {
  const written =
    "?dataset=booklet&version=2&layers=sig,event&from=2009-03&kinds=company&size=pagerank&colour=zone&table=lasso&camera=0.4,0.61,0.25&organisation=%ED%98%84%EB%8C%80&other=b&lasso=-10,20.5,30,0,5,6";
  expect(writeUrlState(parseUrlState(written))).toBe(written);
  expect(writeUrlState(parseUrlState("?size=degree&colour=kind"))).toBe("");
});

test("a value that is not understood is read as absent", () => {
  const state = parseUrlState(
    "?lasso=1,2,3&dataset=../x&version=-1&from=soon&camera=here&kind=robot&drawn=9&index=gone&unknown=1",
  );
  expect(writeUrlState(state)).toBe("");
});

import { expect, test } from "vitest";
import { TielineError } from "../../model/tieline-error.ts";
import { problemOf } from "../../server/http/problem-of.ts";

test.each([
  [
    "tied",
    "3001",
    "This network has 3001 organisations with a tie; the limit here is 3000.",
    "연결이 있는 기관 수: 3001, 한도: 3000.",
  ],
  ["ties", "> 3000", "This network has > 3000 ties; the limit here is 3000.", "연결 수: > 3000, 한도: 3000."],
  ["cliques", "> 3000", "This network has > 3000 maximal cliques; the limit", "극대 클리크 수: > 3000, 한도: 3000."],
])("too many %s are called by their name in the language of the answer", (what, size, english, korean) => {
  const error = new TielineError("network_too_large", { size, what, limit: 3000 });
  expect(problemOf(error, "en", "r").detail).toContain(english);
  const { detail } = problemOf(error, "ko", "r");
  expect(detail).toContain(korean);
  expect(detail.replace("maxActivitySize", "")).not.toMatch(/[a-z]/i);
});

test("what is no refusal of ours says nothing of itself", () => {
  const problem = problemOf(new Error("a secret path"), "en", "request-7");
  expect(problem).toMatchObject({ status: 500, code: "internal", detail: expect.stringContaining("request-7") });
  expect(JSON.stringify(problem)).not.toContain("secret");
});

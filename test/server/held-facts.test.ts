import { expect, test } from "vitest";
import { capabilityMatch } from "../../analysis/text/capability-match.ts";
import { HeldFacts, numberedFacts } from "../../server/jobs/held-facts.ts";
import { factsOf, organisation } from "../analysis/some-facts.ts";

type Input = { readonly facts: Awaited<ReturnType<typeof factsOf>>; readonly need: string };

/** As a message between threads: everything but shared memory is copied. */
const sent = (held: HeldFacts, input: unknown) => held.received(structuredClone(numberedFacts(input))) as Input;

test("what a worker made for facts is known by them in its next task, until a task is about others", async () => {
  const [one, other] = [
    await factsOf([organisation("x", { capabilities: ["mould"] })]),
    await factsOf([organisation("y")]),
  ];
  const held = new HeldFacts();
  const first = sent(held, { facts: one, need: "a" });
  const second = sent(held, { facts: one, need: "b" });
  expect(first.facts).not.toBe(one);
  expect(second.facts).toBe(first.facts);
  expect([first.need, second.need]).toEqual(["a", "b"]);
  expect(capabilityMatch(second.facts)).toBe(capabilityMatch(first.facts));
  expect(capabilityMatch(second.facts)("moulds").scores[0]).toBeGreaterThan(0);
  const third = sent(held, { facts: other, need: "c" });
  expect(third.facts).not.toBe(first.facts);
  expect(third.facts.organisations.ids).toEqual(other.organisations.ids);
  expect(sent(held, { facts: one, need: "d" }).facts).not.toBe(first.facts);
});

test("what is no facts passes as it is", () => {
  const held = new HeldFacts();
  for (const input of [undefined, "text", { rows: [1] }, { facts: undefined }, { facts: 3 }])
    expect(sent(held, input)).toEqual(input);
});

import { expect, test } from "vitest";
import { chosenKinds, withKind, withoutKind, withoutPart } from "../../viz/state/written-layers.ts";

test("layers without a weight are not chosen, and what is written later counts", () => {
  expect([...chosenKinds("consortium:2,sig:0,event")]).toEqual(["consortium", "event"]);
  expect(chosenKinds("contact,sig:0").has("sig")).toBe(false);
  expect(chosenKinds("sig:0,contact").has("sig")).toBe(true);
  expect(chosenKinds(undefined)).toEqual(chosenKinds("collaboration,contact"));
});

test("a kind is added to what is written, once", () => {
  expect(withKind("consortium:2, sig:0.5", "introduction")).toBe("consortium:2,sig:0.5,introduction");
  expect(withKind("contact:2", "introduction")).toBe("contact:2");
  expect(withKind("contact,introduction:0", "introduction")).toBe("contact,introduction");
});

test("a kind is taken out of what is written: the others of its set keep their weight", () => {
  expect(withoutKind("consortium:2,introduction,sig:0.5", "introduction")).toBe("consortium:2,sig:0.5");
  expect(withoutKind("collaboration,contact:2", "introduction")).toBe("collaboration,sig:2,community:2,event:2");
  expect(withoutKind(undefined, "mou")).toBe("consortium,support-case,relation,contact");
  expect(withoutPart("consortium:2,introduction", "introduction")).toBe("consortium:2");
  expect(withoutPart("contact,introduction:3", "introduction")).toBe("contact");
  expect(withoutPart("introduction", "introduction")).toBeUndefined();
});

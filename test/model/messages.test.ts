import { expect, test } from "vitest";
import { activityKinds, layerSets } from "../../model/activity.ts";
import { messages, type Namespace } from "../../model/message.ts";
import { timings, weightings } from "../../model/network-parameters.ts";
import { organisationKinds, sizeClasses } from "../../model/organisation.ts";
import { roles } from "../../model/participation.ts";
import { errorCodes } from "../../model/tieline-error.ts";

const namespaces = Object.keys(messages.en) as Namespace[];

/** Every text with its dotted path. Plural forms (`_one`, `_other`) differ between languages and count as one key. */
function texts(node: unknown, path = ""): [string, string][] {
  if (typeof node === "string") return [[path.replace(/_(zero|one|two|few|many|other)$/, ""), node]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, path ? `${path}.${key}` : key));
}

const keys = (language: "en" | "ko", namespace: Namespace) =>
  [...new Set(texts(messages[language][namespace]).map(([path]) => path))].sort();

test.each(namespaces)("both languages say the same things: %s", (namespace) => {
  expect(keys("ko", namespace)).toEqual(keys("en", namespace));
});

test.each(namespaces)("both languages fill in the same values: %s", (namespace) => {
  const placeholders = (language: "en" | "ko") => {
    const byPath = new Map<string, Set<string>>();
    for (const [path, text] of texts(messages[language][namespace])) {
      const names = byPath.get(path) ?? new Set<string>();
      for (const match of text.matchAll(/\{\{\s*(\w+)/g)) names.add(match[1]);
      byPath.set(path, names);
    }
    return Object.fromEntries([...byPath].map(([path, names]) => [path, [...names].sort()]));
  };
  expect(placeholders("ko")).toEqual(placeholders("en"));
});

test("no text is empty, and Korean texts are Korean", () => {
  for (const namespace of namespaces) {
    for (const language of ["en", "ko"] as const)
      for (const [path, text] of texts(messages[language][namespace])) expect(text.trim(), path).not.toBe("");
  }
  const hangul = texts(messages.ko.errors).filter(([, text]) => !/[가-힣]/.test(text));
  expect(hangul).toEqual([]);
});

test("every error code has a title and says what to do, in both languages", () => {
  for (const language of ["en", "ko"] as const)
    expect(Object.keys(messages[language].errors).sort()).toEqual([...Object.keys(errorCodes), "reason"].sort());
});

test("every word of the model has a name", () => {
  const words = messages.en.vocabulary;
  expect(Object.keys(words.organisationKind)).toEqual([...organisationKinds]);
  expect(Object.keys(words.activityKind)).toEqual([...activityKinds]);
  expect(Object.keys(words.layerSet)).toEqual(Object.keys(layerSets));
  expect(Object.keys(words.role)).toEqual([...roles]);
  expect(Object.keys(words.sizeClass)).toEqual([...sizeClasses]);
  expect(Object.keys(words.weighting)).toEqual([...weightings]);
  expect(Object.keys(words.timing)).toEqual([...timings]);
});

import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { journalChanged } from "../../viz/api/journal-changed.ts";

test("a change of the journal makes stale what is read from it, the report too, and nothing of another dataset", async () => {
  const client = new QueryClient();
  const keys = {
    report: ["report", "one", { lang: "en" }],
    targets: ["targets", "one", {}],
    withIntroductions: ["ties", "one", { journal: "true" }],
    without: ["ties", "one", {}],
    elsewhere: ["report", "two", { lang: "en" }],
  };
  for (const key of Object.values(keys)) client.setQueryData(key, "as it was");
  await journalChanged(client, "one");
  const stale = Object.entries(keys).filter(([, key]) => client.getQueryState(key)?.isInvalidated);
  expect(stale.map(([name]) => name)).toEqual(["report", "targets", "withIntroductions"]);
  client.clear();
});

import { createInterface } from "node:readline";
import { openStore } from "../../store/open-store.ts";
import { commitOf, manyFacts } from "./some-facts.ts";

// A load in a process of its own: stages and puts, says so, and commits when told to. Until then it can be killed.
const [settings, dataset, holder] = process.argv.slice(2);
const store = await openStore(JSON.parse(settings));
try {
  const staging = await store.stage(dataset, holder);
  await staging.put(manyFacts(50));
  console.log("staged");
  for await (const line of createInterface(process.stdin)) if (line === "commit") break;
  await staging.commit(commitOf(dataset, 50));
  console.log("committed");
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
} finally {
  await store.close();
}
process.exit();

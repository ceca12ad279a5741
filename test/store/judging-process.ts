import { createInterface } from "node:readline";
import { openStore } from "../../store/open-store.ts";
import { appendEntry } from "./append-entry.ts";
import { entryOf } from "./some-facts.ts";

// Appends to a journal in a process of its own, once told to, entries that say how many there were when they were made.
const [settings, dataset, holder] = process.argv.slice(2);
const store = await openStore(JSON.parse(settings));
console.log("ready");
for await (const line of createInterface(process.stdin)) if (line === "commit") break;
for (let number = 0; number < 30; number++)
  await appendEntry(store, dataset, (after) => ({ ...entryOf(`${holder}-${number}`), body: { after } }));
console.log("done");
await store.close();
process.exit();

import { openStore } from "../../store/open-store.ts";
import { appendEntry } from "./append-entry.ts";
import { entryOf } from "./some-facts.ts";

// Appends to a journal in a process of its own, one entry after the other, and names each once it is answered, until it is killed.
const [settings, dataset] = process.argv.slice(2);
const store = await openStore(JSON.parse(settings));
for (let number = 0; ; number++) {
  const entry = { ...entryOf(`entry-${number}`), body: { text: "가".repeat(5000) } };
  console.log((await appendEntry(store, dataset, entry)).id);
}

import { openStore } from "../../store/open-store.ts";
import { entryOf } from "./some-facts.ts";

// Appends to a journal in a process of its own, one entry after the other, and names each once it is answered, until it is killed.
const [settings, dataset] = process.argv.slice(2);
const store = await openStore(JSON.parse(settings));
for (let number = 0; ; number++) {
  const { id } = await store.append(dataset, { ...entryOf(`entry-${number}`), body: { text: "가".repeat(5000) } });
  console.log(id);
}

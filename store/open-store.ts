import type { Settings } from "../model/settings.ts";
import type { Store } from "./store.ts";

/**
 * The store that the settings name: Neo4j where there is a URI, else the embedded one. Each is imported only when it is
 * used: Neo4j's driver alone takes as long to load as all the rest of the server, in every thread.
 */
export async function openStore({ dataFolder, neo4j }: Pick<Settings, "dataFolder" | "neo4j">): Promise<Store> {
  if (neo4j) {
    const { openNeo4jStore } = await import("./neo4j/neo4j-store.ts");
    return openNeo4jStore(neo4j);
  }
  const { openEmbeddedStore } = await import("./embedded/embedded-store.ts");
  return openEmbeddedStore(dataFolder);
}

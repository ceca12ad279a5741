import type { Settings } from "../model/settings.ts";
import { openEmbeddedStore } from "./embedded/embedded-store.ts";
import { openNeo4jStore } from "./neo4j/neo4j-store.ts";
import type { Store } from "./store.ts";

/** The store that the settings name: Neo4j where there is a URI, else the embedded one. */
export function openStore({ dataFolder, neo4j }: Pick<Settings, "dataFolder" | "neo4j">): Promise<Store> {
  return neo4j ? openNeo4jStore(neo4j) : openEmbeddedStore(dataFolder);
}

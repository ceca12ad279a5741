import type { AskedVersion } from "../../model/dataset.ts";
import { requireRole } from "../access/caller.ts";
import { mayRead } from "../contract/journal.ts";
import type { RouteContext } from "../http/route.ts";

interface VersionQuery {
  readonly version?: number;
  readonly journal?: boolean;
}

/** The version that is asked for; with journal=true together with its journal as it is now, for whoever may read introductions there. */
export async function askedVersion<Q extends object>({
  services,
  params,
  query,
  caller,
}: Pick<RouteContext<{ dataset: string }, Q>, "services" | "params" | "query" | "caller">): Promise<AskedVersion> {
  const { version: asked, journal } = query as VersionQuery;
  const version = services.catalogue.version(params.dataset, asked);
  if (journal) requireRole(caller, mayRead.introduction);
  return journal ? { ...version, journal: await services.connection.get().journal(params.dataset) } : version;
}

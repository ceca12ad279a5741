import type { AskedVersion } from "../../model/dataset.ts";
import type { RouteContext } from "../routes/route.ts";

interface VersionQuery {
  readonly version?: number;
  readonly journal?: boolean;
}

/** The version that a derived resource is asked of; with journal=true together with its journal as it is now. */
export async function askedVersion<Q extends object>({
  services,
  params,
  query,
}: Pick<RouteContext<{ dataset: string }, Q>, "services" | "params" | "query">): Promise<AskedVersion> {
  const { version: asked, journal } = query as VersionQuery;
  const version = services.catalogue.version(params.dataset, asked);
  return journal ? { ...version, journal: await services.connection.get().journal(params.dataset) } : version;
}

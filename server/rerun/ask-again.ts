import type { Settings } from "../../model/settings.ts";
import { type RunRecord, runRecordSchema } from "../contract/run-record.ts";
import { withOwnServer } from "../own-server.ts";

/** What the recorded request gives now, with its record now; or why it is refused. */
export type Again = { readonly body: Uint8Array; readonly record: RunRecord } | { readonly refused: string };

/** Asks the store of the settings once more. */
export function askAgain({ request }: RunRecord, settings: Settings): Promise<Again> {
  return withOwnServer(settings, async (ask) => {
    const headers = { Accept: request.mediaType, "Accept-Language": request.language };
    const body = await ask(request.path, request.query, headers, request.body);
    if (typeof body === "string") return { refused: body };
    const record = await ask(request.path, { ...request.query, record: "true" }, headers, request.body);
    if (typeof record === "string") return { refused: record };
    return { body, record: runRecordSchema.parse(JSON.parse(Buffer.from(record).toString())) };
  });
}

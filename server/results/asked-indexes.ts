import type { AskedIndexes, IntegrationIndex } from "../../analysis/integration/indexes.ts";
import type { Placing } from "../../analysis/integration/placing.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { tableFormats } from "../contract/measure.ts";
import type { Definition } from "../contract/result.ts";
import { definitionOf } from "./definition-of.ts";
import type { NullQuery } from "./null-request.ts";

/** What the resources about indexes of integration are asked with. */
export interface IndexQuery extends Readonly<Record<string, unknown>>, NullQuery {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly by: string;
  readonly placing: Placing;
  readonly at?: PartialDate;
  readonly weighted: boolean;
}

/** Without a day the topology is that of the end of the window, where it has one. */
export function askedIndexes({ by, placing, at, weighted }: IndexQuery, { to }: NetworkParameters): AskedIndexes {
  return { by, placing, at: at ?? to, weighted };
}

/** The figure's definition under the title of the index. */
export function definitionOfIndex({ id, of, source }: IntegrationIndex, language: Language): Definition {
  const definition = definitionOf(`structure.${of}`, source, language);
  return { ...definition, title: message(language, "integration", `indexes.${id}`) };
}

/** What is not a number is absent. */
export function withoutNaN(body: object): Uint8Array {
  return Buffer.from(JSON.stringify(body, (_, value) => (Number.isNaN(value) ? undefined : value)));
}

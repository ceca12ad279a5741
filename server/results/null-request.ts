import { drawsSchema, type NullModel, type NullRequest } from "../../model/null-model.ts";
import { seedSchema } from "../../model/seed.ts";

export interface NullQuery {
  readonly null?: NullModel;
  readonly draws?: number;
  readonly seed?: number;
}

/** What of a null model a query asks for, with the defaults. */
export function nullRequest({ null: model, draws, seed }: NullQuery): NullRequest | undefined {
  return model && { model, draws: draws ?? drawsSchema.parse(undefined), seed: seed ?? seedSchema.parse(undefined) };
}

/** The query with what a null model is asked with by default. */
export function queryWithNull<Q extends NullQuery>(query: Q, asked: NullRequest | undefined): Q {
  return asked ? { ...query, draws: asked.draws, seed: asked.seed } : query;
}

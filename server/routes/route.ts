import type { z } from "zod";
import type { ErrorCode } from "../../model/tieline-error.ts";
import type { Role } from "../contract/role.ts";

/** One answer that a route may give: its media types, each with the schema of its body. */
export interface DeclaredAnswer {
  readonly description: string;
  readonly content?: Readonly<Record<string, z.ZodType>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One resource and method. The OpenAPI document, validation, access check and answers all come from this declaration. */
export interface Route<P extends z.ZodType = z.ZodType, Q extends z.ZodType = z.ZodType> {
  readonly id: string;
  readonly method: "get" | "post" | "delete";
  /** Under /api/v1, with {name} for a parameter. */
  readonly path: string;
  readonly role: Role;
  readonly summary: string;
  readonly params?: P;
  readonly query: Q;
  readonly body?: { readonly type: "multipart/form-data"; readonly schema: z.ZodType };
  readonly answers: Readonly<Record<number, DeclaredAnswer>>;
  /** Refusals of its own, beyond those that every route may give. */
  readonly errors: readonly ErrorCode[];
}

export function defineRoute<P extends z.ZodType, Q extends z.ZodType>(route: Route<P, Q>): Route<P, Q> {
  return route;
}

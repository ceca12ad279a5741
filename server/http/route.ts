import type { Request } from "express";
import type { z } from "zod";
import type { Language } from "../../model/name.ts";
import type { ErrorCode } from "../../model/tieline-error.ts";
import type { Caller } from "../access/caller.ts";
import type { Role } from "../contract/role.ts";
import type { Services } from "../services.ts";
import type { Answer } from "./answer.ts";

/** One answer that a route may give: its media types, each with the schema of its body. */
export interface DeclaredAnswer {
  readonly description: string;
  readonly content?: Readonly<Record<string, z.ZodType>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that was let in: its parameters are parsed, its role is enough. */
export interface RouteContext<P = unknown, Q = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly request: Request;
  readonly language: Language;
  readonly caller: Caller;
  readonly services: Services;
  /** The flag of the job that asks, where what is answered is a part of one: what only cancelled jobs wanted ends with them. */
  readonly partOf?: Int32Array;
}

/** One resource and method. The OpenAPI document, validation, access check and answers all come from this declaration. */
export interface Route<P extends z.ZodType = z.ZodType, Q extends z.ZodType = z.ZodType> {
  readonly id: string;
  readonly method: "get" | "post" | "delete";
  /** Under /api/v1, with {name} for a parameter. */
  readonly path: string;
  readonly role: Role;
  readonly summary: string;
  /** It changes what is stored: refused by a server that only reads. */
  readonly writes?: true;
  readonly params?: P;
  readonly query: Q;
  /** Where `query` holds what several kinds of request take: what this one takes. */
  queryFor?(params: z.output<P>): z.ZodType;
  readonly body?: { readonly type: "multipart/form-data" | "application/json"; readonly schema: z.ZodType };
  readonly answers: Readonly<Record<number, DeclaredAnswer>>;
  /** Refusals of its own, beyond those that every route may give. */
  readonly errors: readonly ErrorCode[];
  handle(context: RouteContext<z.output<P>, z.output<Q>>): Answer | Promise<Answer>;
}

/** Lets the handler see what its own schemas make of the request. */
export function defineRoute<P extends z.ZodType, Q extends z.ZodType>(route: Route<P, Q>): Route {
  return route as unknown as Route;
}

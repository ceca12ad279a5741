import type { Problem } from "./client.ts";

/** What the API refused, in its own words: they are in the reader's language already. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a good answer; a problem document is thrown as one. */
export async function answer<T>(request: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await request;
  if (isProblem(error)) throw new ProblemError(error);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return data as T;
}

/** What an answer that is not good says of itself. */
export async function problemIn(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => undefined);
  return isProblem(body) ? new ProblemError(body) : new Error(`${response.status} ${response.statusText}`);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "detail" in value;
}

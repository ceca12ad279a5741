import { currentToken, tokenWanted } from "./access.ts";

/** Asks as the reader who signed in, and notices where the server wants to know who asks. Every request goes through it. */
export async function authorisedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const token = currentToken();
  const request = input instanceof Request ? input : new Request(input, init);
  if (token !== undefined) request.headers.set("Authorization", `Bearer ${token}`);
  const response = await fetch(request);
  if (response.status === 401) tokenWanted(token);
  return response;
}

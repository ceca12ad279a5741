import { useSyncExternalStore } from "react";

/** What the page knows of the reader's right to ask: nothing is asked for until the server wants a token. */
export interface Access {
  readonly token: string | undefined;
  /** Why the page asks for one: none was given, or the server does not know the one that was. */
  readonly asks: "missing" | "refused" | undefined;
}

/** In this tab only, and gone with it. */
const storageKey = "tieline.token";

let access: Access = { token: sessionStorage.getItem(storageKey) ?? undefined, asks: undefined };
const listeners = new Set<() => void>();

function change(next: Access): void {
  access = next;
  if (next.token === undefined) sessionStorage.removeItem(storageKey);
  else sessionStorage.setItem(storageKey, next.token);
  for (const listener of listeners) listener();
}

export function currentToken(): string | undefined {
  return access.token;
}

export function signIn(token: string): void {
  change({ token, asks: undefined });
}

export function signOut(): void {
  change({ token: undefined, asks: "missing" });
}

/** The server wanted a token and got `given`. An answer to a request from before the last signing in changes nothing. */
export function tokenWanted(given: string | undefined): void {
  if (given === access.token) change({ token: undefined, asks: given === undefined ? "missing" : "refused" });
}

export function useAccess(): Access {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => access,
  );
}

import type { ReactNode } from "react";
import { useAccess } from "../api/access.ts";
import { SignIn } from "./sign-in.tsx";

/** The page, or the way in where the server wants to know who asks. */
export function AccessGate({ children }: { readonly children: ReactNode }) {
  const { asks } = useAccess();
  return asks === undefined ? children : <SignIn refused={asks === "refused"} />;
}

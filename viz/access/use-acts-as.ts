import { useQuery } from "@tanstack/react-query";
import type { Caller } from "../api/client.ts";
import { callerQuery } from "../api/directory-queries.ts";

/** Whether who looks may act in a role; not known until it has been asked. */
export function useActsAs(role: Caller["role"]): boolean | undefined {
  const { data } = useQuery(callerQuery());
  return data?.actsAs.includes(role);
}

import { isIP } from "node:net";

const names = ["localhost", "127.0.0.1", "[::1]", "::1"];

/** Whether an address to listen on can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return names.includes(host) || (isIP(host) === 4 && host.startsWith("127."));
}

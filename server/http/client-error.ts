import type { Socket } from "node:net";
import { TielineError } from "../../model/tieline-error.ts";
import { problemOf } from "./problem-of.ts";

/** Bytes of the address and headers together: the longest list of changes that a scenario takes fits in, every character escaped. */
export const maxHeaderSize = 96 * 1024;

/** Answers what is no HTTP, or too long to be read: no request exists yet, so this is written by hand. */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const code = error.code === "HPE_HEADER_OVERFLOW" ? "request_too_long" : "request_malformed";
  const problem = problemOf(new TielineError(code), "en", "");
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.status === 431 ? "Request Header Fields Too Large" : "Bad Request"}`,
    "Content-Type: application/problem+json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

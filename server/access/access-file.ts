import { readFile } from "node:fs/promises";
import { z } from "zod";
import { roles } from "../contract/role.ts";

/**
 * Who may use a server that others can reach. A token stands in it as its SHA-256 only: tokens are long and random (32
 * bytes or more), so that a slow hash would add nothing.
 */
export const accessFileSchema = z.strictObject({
  /** Names under which it is reached, without port. */
  hosts: z.array(z.string().min(1)).default([]),
  /** Pages of other origins that may ask for changes: `https://dashboard.example.org`. */
  origins: z.array(z.url()).default([]),
  tokens: z
    .array(
      z.strictObject({
        /** What a load's lock calls whoever has it. */
        name: z.string().min(1),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in 64 lower-case hexadecimal digits"),
        role: z.enum(roles),
      }),
    )
    .min(1),
});
export type AccessFile = z.output<typeof accessFileSchema>;

export async function readAccessFile(path: string): Promise<AccessFile> {
  const text = await readFile(path, "utf8");
  return accessFileSchema.parse(JSON.parse(text));
}

import { open } from "node:fs/promises";
import { TielineError } from "../../model/tieline-error.ts";

export interface FileKind {
  readonly kind: "text" | "workbook";
  readonly gzipped: boolean;
  /** Set where the name settles it. */
  readonly delimiter: string | undefined;
}

/** A file to read: where it lies, and the name under which people know it. */
export interface TableFile {
  readonly path: string;
  readonly name: string;
}

const kinds: readonly [ending: RegExp, kind: FileKind][] = [
  [/\.xlsx$/i, { kind: "workbook", gzipped: false, delimiter: undefined }],
  [/\.(?:tsv|tab)$/i, { kind: "text", gzipped: false, delimiter: "\t" }],
  [/\.(?:tsv|tab)\.gz$/i, { kind: "text", gzipped: true, delimiter: "\t" }],
  [/\.(?:csv|txt)$/i, { kind: "text", gzipped: false, delimiter: undefined }],
  [/\.(?:csv|txt)\.gz$/i, { kind: "text", gzipped: true, delimiter: undefined }],
];

/** How a file is to be read, by its name; its first bytes must agree. */
export async function fileKind({ path, name }: TableFile): Promise<FileKind> {
  const head = await firstBytes(path, name);
  const found = kinds.find(([ending]) => ending.test(name))?.[1];
  if (!found) throw new TielineError("file_kind_unknown", { file: name });
  if (head.length === 0) throw new TielineError("file_empty", { file: name });
  const content = contentOf(head);
  const wanted = found.kind === "workbook" ? "ZIP" : found.gzipped ? "gzip" : undefined;
  if (content !== wanted) throw mismatch(name, content ?? "text");
  return found;
}

/** Refuses what is no text by its first bytes: what a `.gz` holds is only seen when it is unpacked. */
export function refuseBinary(head: Buffer, name: string): void {
  const content = contentOf(head);
  if (content !== undefined) throw mismatch(name, content);
}

export function mismatch(name: string, found: string): TielineError {
  return new TielineError("file_kind_mismatch", {
    file: name,
    named: /\.[^.]+(?:\.gz)?$/.exec(name)?.[0] ?? name,
    found,
  });
}

async function firstBytes(path: string, name: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    if ((await file.stat()).isDirectory()) throw new TielineError("file_is_folder", { file: name });
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new TielineError("file_missing", { file: name });
    if (code === "EISDIR") throw new TielineError("file_is_folder", { file: name });
    if (error instanceof TielineError) throw error;
    throw new TielineError("file_corrupt", { file: name, reason: (error as Error).message }, { cause: error });
  }
}

const signatures: readonly [bytes: string, content: string][] = [
  ["%PDF-", "PDF"],
  ["PK\u0003\u0004", "ZIP"],
  ["PK\u0005\u0006", "ZIP"],
  ["\u001f\u008b", "gzip"],
  ["\u00d0\u00cf\u0011\u00e0", "XLS"],
  ["\u0089PNG", "PNG"],
  ["\u00ff\u00d8\u00ff", "JPEG"],
  ["BZh", "bzip2"],
  ["7z\u00bc\u00af", "7z"],
  ["SQLite format 3", "SQLite"],
  ["{\\rtf", "RTF"],
];

/** What the first bytes are those of; undefined for text. */
function contentOf(head: Buffer): string | undefined {
  const text = head.toString("latin1");
  const signature = signatures.find(([bytes]) => text.startsWith(bytes));
  if (signature) return signature[1];
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html)/i.test(text)) return "HTML";
  const utf16 = text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff");
  return !utf16 && head.includes(0) ? "binary" : undefined;
}

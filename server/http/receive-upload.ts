import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { finished, pipeline } from "node:stream/promises";
import busboy from "busboy";
import type { Language } from "../../model/name.ts";
import { reasonIn } from "../../model/reason.ts";
import { TielineError } from "../../model/tieline-error.ts";

/** A file that was sent, lying in the data folder until `dispose`. */
export interface Upload {
  readonly path: string;
  /** As the sender calls it. */
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
  dispose(): Promise<void>;
}

const maxFileMegabytes = 512;
const limits = { files: 1, fields: 20, fieldSize: 200_000, fieldNameSize: 100, fileSize: maxFileMegabytes * 2 ** 20 };
const maxBodyBytes = limits.fileSize + limits.fields * limits.fieldSize;

/** Receives a multipart body of one `file` and some fields. The file goes to disk as it comes. */
export async function receiveUpload(request: IncomingMessage, dataFolder: string, language: Language): Promise<Upload> {
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type))
    throw new TielineError("media_type_unsupported", { value: type, accepted: "multipart/form-data" });
  // A body that says itself that it is too large is not read at all.
  if (Number(request.headers["content-length"] ?? 0) > maxBodyBytes)
    throw new TielineError("body_too_large", { limit: `${maxFileMegabytes} MiB` });
  const folder = join(dataFolder, "uploads", randomUUID());
  await mkdir(folder, { recursive: true });
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    return { ...(await receive(request, join(folder, "table"), language)), dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function receive(request: IncomingMessage, path: string, language: Language): Promise<Omit<Upload, "dispose">> {
  const invalid = (key: string, values: Readonly<Record<string, string>> = {}, cause?: unknown) =>
    new TielineError("body_invalid", { reason: reasonIn(language, key, values) }, { cause });
  const fields: Record<string, string> = {};
  let name: string | undefined;
  let writing: Promise<void> = Promise.resolve();
  let refusal: TielineError | undefined;
  const refuse = (error: TielineError) => {
    refusal ??= error;
  };
  let parser: busboy.Busboy;
  try {
    parser = busboy({ headers: request.headers, limits, defParamCharset: "utf8" });
  } catch (error) {
    throw invalid("noMultipart", {}, error);
  }
  parser.on("file", (field, file, info) => {
    if (field !== "file") {
      refuse(invalid("fileField", { field }));
      file.resume();
      return;
    }
    name = info.filename || "table";
    file.on("limit", () => refuse(new TielineError("body_too_large", { limit: `${maxFileMegabytes} MiB` })));
    const written = createWriteStream(path);
    file.on("error", (error) => written.destroy(error)).pipe(written);
    writing = finished(written);
    // Awaited below. What cannot be written is still read to its end: only then is the answer heard.
    writing.catch(() => file.resume());
  });
  parser.on("field", (field, value, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated)
      refuse(new TielineError("body_too_large", { limit: `${limits.fieldSize} bytes in a field` }));
    else if (Object.hasOwn(fields, field)) refuse(invalid("fieldTwice", { field }));
    else fields[field] = value;
  });
  for (const limit of ["filesLimit", "fieldsLimit"] as const) parser.on(limit, () => refuse(invalid("tooManyParts")));
  try {
    await pipeline(request, parser);
  } catch (error) {
    throw refusal ?? invalid("noMultipart", {}, error);
  }
  if (refusal) throw refusal;
  // What keeps a whole body from being written, as a full disk does, is no fault of the body.
  await writing;
  if (name === undefined) throw invalid("noFile");
  return { path, name, fields };
}

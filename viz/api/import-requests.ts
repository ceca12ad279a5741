import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../../model/name.ts";
import { api, type Job, type Preview } from "./client.ts";
import { answer } from "./problem-error.ts";

export interface ImportChoices {
  readonly file: File;
  readonly mapping?: string;
  readonly replace: boolean;
  readonly strict: boolean;
  readonly title?: string;
  readonly yearStart?: number;
}

/** The file last, so that the server knows what to do with it when it comes. */
function form(fields: Readonly<Record<string, string | undefined>>, file: File): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.append(name, value);
  body.append("file", file, file.name);
  return body;
}

export function previewFile(file: File, mapping: string | undefined, lang: Language): Promise<Preview> {
  return answer(
    api.POST("/api/v1/imports/preview", {
      params: { query: { lang } },
      body: { file: file.name, rows: 12 },
      bodySerializer: () => form({ mapping, rows: "12" }, file),
    }),
  );
}

export function startImport(dataset: string, choices: ImportChoices, lang: Language): Promise<Job> {
  const { file, mapping, replace, strict, title, yearStart } = choices;
  const fields = { mapping, title, replace: String(replace), strict: String(strict), yearStart: yearStart?.toString() };
  return answer(
    api.POST("/api/v1/datasets/{dataset}/imports", {
      params: { path: { dataset }, query: { lang } },
      body: { file: file.name, replace: "false", strict: "false" },
      bodySerializer: () => form(fields, file),
    }),
  );
}

export function cancelJob(job: string): Promise<Job> {
  return answer(api.DELETE("/api/v1/jobs/{job}", { params: { path: { job } } }));
}

export async function removeDataset(dataset: string): Promise<void> {
  await answer(api.DELETE("/api/v1/datasets/{dataset}", { params: { path: { dataset } } }));
}

export function mappingsQuery(lang: Language) {
  return queryOptions({
    queryKey: ["mappings", lang],
    queryFn: ({ signal }) => answer(api.GET("/api/v1/mappings", { params: { query: { lang } }, signal })),
  });
}

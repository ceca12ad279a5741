import { useMutation } from "@tanstack/react-query";
import { type MouseEvent, useState } from "react";
import type { Job } from "../api/client.ts";
import { fetchFile } from "../api/fetch-file.ts";
import { saveBlob } from "./save-blob.ts";
import { useWithRecord } from "./use-with-record.ts";

interface Options {
  /** Whether what is saved is a derived result, which has a run record: that is saved beside it where the reader wants it. */
  readonly isDerived?: boolean;
}

/** Links that save a file of the API. Followed as they are they would send no token, and save an error as the file. */
export function useDownload({ isDerived = false }: Options = {}) {
  const [withRecord] = useWithRecord();
  const [job, setJob] = useState<Job>();
  const { mutate, error } = useMutation({
    mutationFn: async ({ address, name }: { address: string; name: string }) => {
      const record = isDerived && withRecord ? await fetchFile(recordAddress(address), setJob) : undefined;
      saveBlob(await fetchFile(address, setJob), name);
      if (record) saveBlob(record, `${name}.record.json`);
    },
    onSettled: () => setJob(undefined),
  });
  return {
    error,
    /** What is waited for, where a file takes long to make. */
    job,
    link: (address: string, name: string) => ({
      href: address,
      download: name,
      onClick(event: MouseEvent) {
        event.preventDefault();
        mutate({ address, name });
      },
    }),
  };
}

/** Where the run record of a derived result is to be had. */
export function recordAddress(address: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}record=true`;
}

import { useMutation } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import { fetchFile } from "../api/fetch-file.ts";
import { saveBlob } from "./save-blob.ts";

/** Links that save a file of the API. Followed as they are they would send no token, and save an error as the file. */
export function useDownload() {
  const { mutate, error } = useMutation({
    mutationFn: async ({ address, name }: { address: string; name: string }) =>
      saveBlob(await fetchFile(address), name),
  });
  return {
    error,
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

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { GenerationParameters } from "../../model/generation.ts";
import type { Job } from "../api/client.ts";
import { followJob } from "../api/follow-job.ts";
import { generationOf, startGeneration } from "../api/generation-requests.ts";
import { useLanguage } from "../i18n/use-language.ts";

const lookAgainMs = 3000;

export interface Generation {
  /** While it runs. */
  readonly job: Job | undefined;
  /** What the last one that this page followed ended with. */
  readonly done: Job | undefined;
  readonly error: Error | undefined;
  start(parameters: GenerationParameters): void;
}

/** The generation of a dataset: one that runs already (the first start begins one) is followed as one started here. */
export function useGeneration(dataset: string): Generation {
  const language = useLanguage();
  const client = useQueryClient();
  const [job, setJob] = useState<Job>();
  const [done, setDone] = useState<Job>();
  const [error, setError] = useState<Error>();
  const leaving = useRef<AbortController>(undefined);

  const follow = useCallback(
    async (started: Job, signal: AbortSignal) => {
      setJob(started);
      setDone(undefined);
      try {
        setDone(await followJob(started.id, setJob, signal));
      } catch (reason) {
        if (!signal.aborted) setError(reason as Error);
      }
      if (signal.aborted) return;
      setJob(undefined);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "preview" });
    },
    [client],
  );

  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    const look = async () => {
      // A server that does not answer says so elsewhere on the page.
      const known = await generationOf(dataset, controller.signal).catch(() => undefined);
      if (controller.signal.aborted) return;
      if (known) return follow(known, controller.signal);
      // The first start begins one by itself, once the documented facts are there.
      timer = setTimeout(look, lookAgainMs);
    };
    let timer = setTimeout(look);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [dataset, follow]);

  return {
    job,
    done,
    error,
    start(parameters) {
      const { signal } = leaving.current!;
      setError(undefined);
      startGeneration(dataset, parameters, language)
        .then((started) => follow(started, signal))
        .catch((reason: Error) => setError(reason));
    },
  };
}

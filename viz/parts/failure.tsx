import { Alert, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { errorCodes } from "../../model/tieline-error.ts";
import type { Problem } from "../api/client.ts";
import { ProblemError } from "../api/problem-error.ts";
import { unfiltered } from "../state/unfiltered.ts";
import type { UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";

interface WayOut {
  readonly text: "failure.currentVersion" | "failure.anotherDataset" | "network.noFilter";
  /** What of the address is at fault. */
  readonly without: Partial<UrlState>;
}

const toCurrent: WayOut = { text: "failure.currentVersion", without: { version: undefined } };

/** Refusals that the page itself can lead out of. */
const waysOut: Partial<Record<Problem["code"], WayOut>> = {
  dataset_unknown: { text: "failure.anotherDataset", without: { dataset: undefined, version: undefined } },
  version_gone: toCurrent,
  version_unknown: toCurrent,
  filter_unknown: { text: "network.noFilter", without: { ...unfiltered, scheme: undefined, scoreYear: undefined } },
};

/**
 * What went wrong, in the API's own words where it answered at all, with a way on. To try again is offered only where the same
 * question may be answered later: elsewhere the words say what to do instead.
 */
export function Failure({ error, retry }: { readonly error: Error; readonly retry?: () => unknown }) {
  const { t } = useTranslation();
  const [, change] = useUrlState();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const wayOut = problem && waysOut[problem.code];
  const isRetriable = !problem || errorCodes[problem.code].retriable;
  return (
    <Alert color="red" variant="light" role="alert" title={problem?.title ?? t("failure.unreachableTitle")} m="md">
      <p className="failure-text">{problem?.detail ?? t("failure.unreachable")}</p>
      {wayOut && (
        <Button size="xs" variant="default" onClick={() => change(wayOut.without, { replace: true })}>
          {t(wayOut.text)}
        </Button>
      )}
      {isRetriable && retry && (
        <Button size="xs" variant="default" onClick={() => retry()}>
          {t("failure.retry")}
        </Button>
      )}
    </Alert>
  );
}

import { Alert, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../api/problem-error.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** What went wrong, in the API's own words where it answered at all, with a way on. */
export function Failure({ error, retry }: { readonly error: Error; readonly retry?: () => unknown }) {
  const { t } = useTranslation();
  const [, change] = useUrlState();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const gone = problem?.code === "version_gone" || problem?.code === "version_unknown";
  return (
    <Alert color="red" variant="light" role="alert" title={problem?.title ?? t("failure.unreachableTitle")} m="md">
      <p className="failure-text">{problem?.detail ?? t("failure.unreachable")}</p>
      {gone ? (
        <Button size="xs" variant="default" onClick={() => change({ version: undefined }, { replace: true })}>
          {t("failure.currentVersion")}
        </Button>
      ) : (
        retry && (
          <Button size="xs" variant="default" onClick={() => retry()}>
            {t("failure.retry")}
          </Button>
        )
      )}
    </Alert>
  );
}

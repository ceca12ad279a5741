import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { ProblemError } from "../api/problem-error.ts";
import { useAddress } from "../state/use-url-state.ts";
import { Failure } from "./failure.tsx";
import { Notice } from "./notice.tsx";

/** Why there is no result: of a network that is too large also where it is narrowed on this page. */
export function Refused({ error, retry }: { readonly error: Error; readonly retry: () => unknown }) {
  const { t } = useTranslation(["measures", "page"]);
  const address = useAddress();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  if (problem?.code !== "network_too_large") return <Failure error={error} retry={retry} />;
  return (
    <Notice title={problem.title} text={`${problem.detail} ${t("measures:narrow")}`}>
      {(["network", "organisations"] as const).map((view) => (
        <Link key={view} href={address(view)}>
          {t(`page:views.${view}`)}
        </Link>
      ))}
    </Notice>
  );
}

import { Alert, Button, PasswordInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { signIn } from "../api/access.ts";
import { ProblemError, problemIn } from "../api/problem-error.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import "./access.css";

/** Asks for a token, tries it, and keeps it for this tab. The address stays as it is: what it names opens afterwards. */
export function SignIn({ refused }: { readonly refused: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const [token, setToken] = useState("");
  const attempt = useMutation({
    mutationFn: tryToken,
    onSuccess() {
      client.clear();
      signIn(token.trim());
    },
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const { error } = attempt;
  const unknown = error instanceof ProblemError && error.problem.code === "token_required";
  function submit(event: FormEvent) {
    event.preventDefault();
    attempt.mutate(token.trim());
  }
  return (
    <main className="sign-in">
      <div className="sign-in-head">
        <h1>{t("access.title")}</h1>
        <LanguageSwitch />
      </div>
      <p>{t("access.hint")}</p>
      {refused && !attempt.isError && (
        <Alert color="yellow" variant="light" role="status">
          {t("access.ended")}
        </Alert>
      )}
      <form onSubmit={submit}>
        <PasswordInput
          label={t("access.token")}
          value={token}
          autoFocus
          autoComplete="off"
          visibilityToggleButtonProps={{ "aria-label": t("access.show"), tabIndex: 0 }}
          error={unknown ? t("access.unknown") : undefined}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!sendable.test(token.trim())} loading={attempt.isPending}>
          {t("access.signIn")}
        </Button>
      </form>
      {error && !unknown && <Failure error={error} />}
    </main>
  );
}

/** What can stand in a header at all. */
const sendable = /^[\x21-\x7e]+$/;

async function tryToken(token: string): Promise<void> {
  const response = await fetch("/api/v1/health", { headers: { Authorization: `Bearer ${token}` } });
  if (!response.ok) throw await problemIn(response);
}

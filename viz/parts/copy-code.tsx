import { useTranslation } from "react-i18next";
import { type Snippet, snippetLanguages } from "./snippets.ts";
import { useSnippet } from "./use-snippet.ts";

interface Props {
  readonly what: Snippet;
  /** Of the API, beginning with `/api/`. */
  readonly path: string;
}

/** Buttons that copy a few lines of Python or R, which ask for what is shown. */
export function CopyCode({ what, path }: Props) {
  const { t } = useTranslation("takeaway");
  const code = useSnippet(what, path);
  return snippetLanguages.map((language) => (
    <button key={language} type="button" className="link-button" onClick={() => code.copy(language)}>
      {t(code.isCopied(language) ? "page.codeCopied" : `page.code.${language}`)}
    </button>
  ));
}

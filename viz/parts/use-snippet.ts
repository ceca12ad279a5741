import { useClipboard } from "@mantine/hooks";
import { type Snippet, type SnippetLanguage, snippet } from "./snippets.ts";

/** Copies the code that asks for what is shown; tells for which language it was copied last. */
export function useSnippet(what: Snippet, path: string) {
  const clipboards = { python: useClipboard(), r: useClipboard() };
  return {
    isCopied: (language: SnippetLanguage) => clipboards[language].copied,
    copy: (language: SnippetLanguage) => clipboards[language].copy(snippet(language, what, location.origin + path)),
  };
}

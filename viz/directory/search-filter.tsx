import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useUrlState } from "../state/use-url-state.ts";

/** The words that are sought in a list. What is typed goes into the address a moment later. */
export function SearchFilter() {
  const { t } = useTranslation();
  const [{ q }, change] = useUrlState();
  const [text, setText] = useState(q ?? "");
  const written = useRef(q);
  const write = useDebouncedCallback((next: string) => {
    written.current = next.trim() || undefined;
    change({ q: written.current }, { replace: true });
  }, 200);
  // What another part of the page or Back has put there.
  useEffect(() => {
    if (q === written.current) return;
    written.current = q;
    setText(q ?? "");
  }, [q]);
  return (
    <TextInput
      label={t("directory.search")}
      placeholder={t("search.placeholder")}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        write(event.currentTarget.value);
      }}
      className="directory-search"
    />
  );
}

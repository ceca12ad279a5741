import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useUrlState } from "../state/use-url-state.ts";

interface Props {
  /** Where the words stand in the address, and what they are called where they are not words of names. */
  readonly name?: "q" | "expertField";
  readonly label?: string;
  /** What can be written here, where that is not part of a name, an id or a capability. */
  readonly placeholder?: string;
}

/** The words that are sought in a list. What is typed goes into the address a moment later. */
export function SearchFilter({ name = "q", label, placeholder }: Props) {
  const { t } = useTranslation();
  const [{ [name]: q }, change] = useUrlState();
  const [text, setText] = useState(q ?? "");
  const written = useRef(q);
  const write = useDebouncedCallback((next: string) => {
    written.current = next.trim() || undefined;
    change({ [name]: written.current }, { replace: true });
  }, 200);
  // What another part of the page or Back has put there.
  useEffect(() => {
    if (q === written.current) return;
    written.current = q;
    setText(q ?? "");
  }, [q]);
  return (
    <TextInput
      label={label ?? t("directory.search")}
      placeholder={placeholder ?? (label === undefined ? t("search.placeholder") : undefined)}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        write(event.currentTarget.value);
      }}
      className="directory-search"
    />
  );
}

import type { ReactNode } from "react";
import { type Bilingual, displayName } from "../../model/name.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { SyntheticMark } from "./synthetic-mark.tsx";

interface Props {
  readonly record: { readonly id: string; readonly name?: string; readonly names?: Bilingual };
  /** What kind of thing it is. */
  readonly eyebrow: ReactNode;
  readonly synthetic: boolean;
  /** The heading of a page, not of a panel beside one. */
  readonly page?: boolean;
  readonly children?: ReactNode;
}

/** What a record is called, in the reader's language with the other beneath. */
export function RecordHead({ record, eyebrow, synthetic, page = false, children }: Props) {
  const language = useLanguage();
  const name = displayName(record, language);
  const other = [record.names?.[language === "ko" ? "en" : "ko"], record.name].find(
    (one) => one !== undefined && one !== name,
  );
  const Heading = page ? "h1" : "h2";
  return (
    <header>
      <p className="eyebrow">{eyebrow}</p>
      <Heading>{name}</Heading>
      {other && <p className="other-name">{other}</p>}
      {synthetic && <SyntheticMark />}
      {children}
    </header>
  );
}

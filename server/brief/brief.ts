import type { Language } from "../../model/name.ts";
import type { ReportLine } from "../contract/report.ts";

/** One page about a consortium that is being drafted, from which the text document and the printed page are both made. */
export interface Brief {
  readonly language: Language;
  readonly title: string;
  /** Dataset and version, as the foot of the page has it. */
  readonly footer: string;
  /** By which files are dated. */
  readonly loadedAt: string;
  readonly about: readonly { readonly name: string; readonly text: string }[];
  readonly sections: readonly BriefSection[];
}

export interface BriefSection {
  readonly title: string;
  readonly lines: readonly ReportLine[];
  readonly table?: {
    readonly columns: readonly { readonly title: string; readonly isNumber?: boolean; readonly parts: number }[];
    readonly rows: readonly (readonly string[])[];
  };
}

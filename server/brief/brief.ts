import type { Language } from "../../model/name.ts";
import type { ConsortiumBody, TeamItem } from "../contract/consortia.ts";
import type { ReportLine } from "../contract/report.ts";

/** What a brief is made of. */
export interface BriefData {
  readonly language: Language;
  readonly body: ConsortiumBody;
  readonly team: TeamItem;
  readonly dataset: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly loadedAt: string;
  };
  /** The dataset's reference date, and the day on which schemes are asked for. */
  readonly reference: string;
  readonly day: string;
  /** Layers of the ties, as they are written. */
  readonly layers: string;
  /** For each member to whom the lead has no tie, the shortest way of introductions, where there is one. */
  readonly paths: readonly { readonly target: string; readonly path: string | undefined }[];
}

/** One page about a consortium that is being drafted, from which the text document and the printed page are both made. */
export interface Brief {
  readonly language: Language;
  readonly title: string;
  /** Dataset and version, as the foot of the page has it. */
  readonly footer: string;
  /** Whether letters are smaller, so that all stands on one page. */
  readonly isTight: boolean;
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

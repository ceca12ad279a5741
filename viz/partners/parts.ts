import type { ComponentType } from "react";
import { CasesPart } from "../cases/cases-part.tsx";
import type { PartnersPart } from "../state/partners-parts.ts";

/** What each part of the view shows. Its title is the text `parts.<id>`. */
export const parts: Readonly<Record<PartnersPart, ComponentType>> = {
  cases: CasesPart,
};

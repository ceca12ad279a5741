import type { ComponentType } from "react";
import { BackTestPart } from "../back-test/back-test-part.tsx";
import { CandidatesPart } from "../candidates/candidates-part.tsx";
import { CasesPart } from "../cases/cases-part.tsx";
import { ConsortiumPart } from "../consortium/consortium-part.tsx";
import { ConversionPart } from "../conversion/conversion-part.tsx";
import { IntroductionsPart } from "../introductions/introductions-part.tsx";
import type { PartnersPart } from "../state/partners-parts.ts";

/** What each part of the view shows. Its title is the text `parts.<id>`. */
export const parts: Readonly<Record<PartnersPart, ComponentType>> = {
  cases: CasesPart,
  candidates: CandidatesPart,
  introductions: IntroductionsPart,
  consortium: ConsortiumPart,
  conversion: ConversionPart,
  backTest: BackTestPart,
};

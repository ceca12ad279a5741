import type { ComponentType } from "react";
import { FlowsPart } from "../flows/flows-part.tsx";
import { HubsPart } from "../hubs/hubs-part.tsx";
import { MatrixPart } from "../integration/matrix-part.tsx";
import { OverviewPart } from "../integration/overview-part.tsx";
import { TargetsPart } from "../integration/targets-part.tsx";
import { TrendsPart } from "../integration/trends-part.tsx";
import { PairsPart } from "../pairs/pairs-part.tsx";
import { StandingPart } from "../standing/standing-part.tsx";
import type { IntegrationPart } from "../state/integration-parts.ts";
import { WhatIfPart } from "../what-if/what-if-part.tsx";

/** What each part of the view shows. Its title is the text `parts.<id>`. */
export const parts: Readonly<Record<IntegrationPart, ComponentType>> = {
  overview: OverviewPart,
  matrix: MatrixPart,
  flows: FlowsPart,
  whatIf: WhatIfPart,
  trends: TrendsPart,
  standing: StandingPart,
  targets: TargetsPart,
  hubs: HubsPart,
  pairs: PairsPart,
};

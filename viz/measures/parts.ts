import type { ComponentType } from "react";
import { BlockPanel } from "../blocks/block-panel.tsx";
import { BlocksAbout } from "../blocks/blocks-about.tsx";
import { BlocksPart } from "../blocks/blocks-part.tsx";
import { CliquePanel } from "../cliques/clique-panel.tsx";
import { CliquesAbout } from "../cliques/cliques-about.tsx";
import { CliquesPart } from "../cliques/cliques-part.tsx";
import { CommunitiesHelp } from "../communities/communities-help.tsx";
import { CommunitiesPart } from "../communities/communities-part.tsx";
import { CommunityPanel } from "../communities/community-panel.tsx";
import type { MeasurePart } from "../state/measure-parts.ts";
import { AgainstChance } from "./against-chance.tsx";
import { CorrelationAbout } from "./correlation-about.tsx";
import { DatasetsAbout } from "./datasets-about.tsx";
import { DatasetsPart } from "./datasets-part.tsx";
import { FigureAbout } from "./figure-about.tsx";
import { GroupsAbout } from "./groups-about.tsx";
import { HelixAbout } from "./helix-about.tsx";
import { HelixByYear } from "./helix-by-year.tsx";
import { MatrixRelations } from "./matrix-relations.tsx";
import { MeasureAbout } from "./measure-about.tsx";
import { MeasureParts } from "./measure-parts.tsx";
import { MeasureSensitivity } from "./measure-sensitivity.tsx";
import { NetworkWhole } from "./network-whole.tsx";
import { PeriodsAbout } from "./periods-about.tsx";
import { PeriodsPart } from "./periods-part.tsx";
import { RelationsAbout } from "./relations-about.tsx";
import { SensitivityAbout } from "./sensitivity-about.tsx";
import { WholeAbout } from "./whole-about.tsx";
import { YearsAbout } from "./years-about.tsx";
import { YearsPart } from "./years-part.tsx";

/** What a part lets its reader choose above it. */
export type PartControl =
  | "measure"
  | "other"
  | "by"
  | "backbone"
  | "drawn"
  | "timing"
  | "scale"
  | "communities"
  | "blocks"
  | "cliques";

export interface Part {
  readonly controls: readonly PartControl[];
  readonly Body: ComponentType;
  /** What the panel beside it says while nothing is selected. */
  readonly About: ComponentType;
  /** What the panel says of the `item` of the address, where the part has such. */
  readonly Item?: ComponentType<{ readonly id: string }>;
}

/** What each part of the view shows. Its title is the text `parts.<id>`; its place among the others is in `measurePartGroups`. */
export const parts: Readonly<Record<MeasurePart, Part>> = {
  ranking: { controls: ["measure", "backbone"], Body: MeasureParts, About: MeasureAbout },
  distribution: { controls: ["measure", "backbone", "drawn", "scale"], Body: MeasureParts, About: MeasureAbout },
  groups: { controls: ["measure", "by", "backbone", "scale"], Body: MeasureParts, About: GroupsAbout },
  years: { controls: ["measure", "backbone", "timing", "scale"], Body: YearsPart, About: YearsAbout },
  sensitivity: { controls: ["measure", "backbone"], Body: MeasureSensitivity, About: SensitivityAbout },
  two: { controls: ["measure", "other", "backbone", "scale"], Body: MeasureParts, About: CorrelationAbout },
  relations: { controls: [], Body: MatrixRelations, About: RelationsAbout },
  periods: { controls: ["measure", "backbone"], Body: PeriodsPart, About: PeriodsAbout },
  datasets: { controls: [], Body: DatasetsPart, About: DatasetsAbout, Item: FigureAbout },
  communities: {
    controls: ["communities", "backbone"],
    Body: CommunitiesPart,
    About: CommunitiesHelp,
    Item: CommunityPanel,
  },
  blocks: { controls: ["blocks", "backbone"], Body: BlocksPart, About: BlocksAbout, Item: BlockPanel },
  cliques: { controls: ["cliques", "backbone"], Body: CliquesPart, About: CliquesAbout, Item: CliquePanel },
  whole: { controls: ["backbone", "scale"], Body: NetworkWhole, About: WholeAbout, Item: FigureAbout },
  helix: { controls: ["timing"], Body: HelixByYear, About: HelixAbout, Item: HelixAbout },
  chance: { controls: [], Body: AgainstChance, About: WholeAbout, Item: FigureAbout },
};

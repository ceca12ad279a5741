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
import { AgainstChance } from "../measures/against-chance.tsx";
import { CorrelationAbout } from "../measures/correlation-about.tsx";
import { DatasetsAbout } from "../measures/datasets-about.tsx";
import { DatasetsPart } from "../measures/datasets-part.tsx";
import { FigureAbout } from "../measures/figure-about.tsx";
import { GroupsAbout } from "../measures/groups-about.tsx";
import { HelixAbout } from "../measures/helix-about.tsx";
import { HelixByYear } from "../measures/helix-by-year.tsx";
import { MatrixRelations } from "../measures/matrix-relations.tsx";
import { MeasureAbout } from "../measures/measure-about.tsx";
import { MeasureParts } from "../measures/measure-parts.tsx";
import { MeasureSensitivity } from "../measures/measure-sensitivity.tsx";
import { NetworkWhole } from "../measures/network-whole.tsx";
import { PeriodsAbout } from "../measures/periods-about.tsx";
import { PeriodsPart } from "../measures/periods-part.tsx";
import { RelationsAbout } from "../measures/relations-about.tsx";
import { SensitivityAbout } from "../measures/sensitivity-about.tsx";
import { WholeAbout } from "../measures/whole-about.tsx";
import { YearsAbout } from "../measures/years-about.tsx";
import { YearsPart } from "../measures/years-part.tsx";
import type { MeasurePart } from "../state/measure-parts.ts";

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

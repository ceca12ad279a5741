import { useTranslation } from "react-i18next";
import { SidePanel } from "../columns/side-panel.tsx";
import { PartTabs } from "../measures/part-tabs.tsx";
import { useAsked } from "../measures/use-asked.ts";
import { Failure } from "../parts/failure.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { PartControls } from "./part-controls.tsx";
import { parts } from "./parts-of-measures.ts";
import "../measures/measures.css";

/** Figures for who writes about the network: of one measure, of several compared, and of the network as a whole. */
export default function MeasuresView() {
  const { t } = useTranslation("page");
  const [state] = useUrlState();
  const asked = useAsked();
  const { controls, Body, About, Item } = parts[state.part];
  return (
    <div className="view-columns">
      <section className="view-main scrolling" aria-label={t("views.measures")}>
        <PartTabs />
        <PartControls controls={controls} />
        {asked.error && <Failure error={asked.error} retry={asked.refetch} />}
        <Body />
      </section>
      <SidePanel item={Item && state.item !== undefined ? <Item id={state.item} /> : undefined}>
        <About />
      </SidePanel>
    </div>
  );
}

import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { SidePanel } from "../frame/side-panel.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Failure } from "../parts/failure.tsx";
import { networkQuery } from "../state/network-query.ts";
import { measureParts, type UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { CorrelationAbout } from "./correlation-about.tsx";
import { MeasureAbout } from "./measure-about.tsx";
import { MeasureForm } from "./measure-form.tsx";
import { MeasureParts } from "./measure-parts.tsx";
import { structureQuery } from "./measure-queries.ts";
import { NetworkWhole } from "./network-whole.tsx";
import { writeOwn } from "./own-parameters.ts";
import { PartControls } from "./part-controls.tsx";
import { useAsked } from "./use-asked.ts";
import { useRanked } from "./use-ranked.ts";
import "./measures.css";

/** Figures for who writes about the network: a measure ranked, spread out, against another, by group; and the network as a whole. */
export default function MeasuresView() {
  const { t } = useTranslation(["measures", "page"]);
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const asked = useAsked();
  const ranked = useRanked(asked);
  const isWhole = state.part === "whole";
  const whole = useQuery({ ...structureQuery(dataset.id, networkQuery(state, language)), enabled: isWhole });
  const figure = Object.entries(whole.data?.definitions ?? {}).find(([id]) => id === state.item)?.[1];

  return (
    <div className="view-columns">
      <section className="view-main scrolling" aria-label={t("page:views.measures")}>
        <div className="controls measure-parts">
          <SegmentedControl
            aria-label={t("measures:part")}
            value={state.part}
            onChange={(value) => change({ part: value as UrlState["part"], within: undefined, item: undefined })}
            data={measureParts.map((value) => ({ value, label: t(`measures:parts.${value}`) }))}
          />
        </div>
        {!isWhole && (
          <div className="controls measure-controls">
            <MeasureForm
              label={t("measures:measure")}
              catalogue={asked.catalogue}
              measure={asked.measure}
              own={asked.asked.own}
              onMeasure={(measure) => change({ measure, own: undefined, within: undefined })}
              onOwn={(own) => change({ own: writeOwn(own), within: undefined })}
            />
            {state.part === "two" && (
              <MeasureForm
                label={t("measures:other")}
                catalogue={asked.catalogue}
                measure={asked.other}
                own={asked.askedOther.own}
                onMeasure={(against) => change({ against, otherOwn: undefined, within: undefined })}
                onOwn={(own) => change({ otherOwn: writeOwn(own), within: undefined })}
              />
            )}
            <PartControls canBeLog={ranked.rows.length === 0 || ranked.rows.some(({ value }) => value > 0)} />
          </div>
        )}
        {asked.error && <Failure error={asked.error} retry={asked.refetch} />}
        {isWhole ? <NetworkWhole /> : <MeasureParts asked={asked} ranked={ranked} />}
      </section>
      <SidePanel
        item={
          isWhole && figure ? (
            <article className="panel">
              <h2>{figure.title}</h2>
              <DefinitionText definition={figure} />
            </article>
          ) : undefined
        }
      >
        {isWhole ? (
          <p className="quiet">{t("measures:whole.hint")}</p>
        ) : state.part === "two" && ranked.correlation.data ? (
          <CorrelationAbout result={ranked.correlation.data} />
        ) : (
          ranked.result && <MeasureAbout result={ranked.result} />
        )}
      </SidePanel>
    </div>
  );
}

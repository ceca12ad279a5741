import { Menu, NativeSelect } from "@mantine/core";
import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import { IntegrationColumns } from "../columns/integration-columns.tsx";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { CellPanel } from "../integration/cell-panel.tsx";
import { MatrixControls } from "../integration/matrix-controls.tsx";
import { MixingTable } from "../integration/mixing-table.tsx";
import { useChosenCell } from "../integration/use-chosen-cell.ts";
import type { MapHandle } from "../map/map-canvas.tsx";
import { mapSvg } from "../map/map-file.ts";
import { useMapScales } from "../map/use-map-scales.ts";
import { Awaited } from "../parts/awaited.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Notice } from "../parts/notice.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { type SvgPicture, saveSvg, saveSvgAsPng } from "../parts/svg-file.ts";
import { WaysOut } from "../parts/ways-out.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import { FlowMap } from "./flow-map.tsx";
import { useFlows } from "./use-flows.ts";

const flowChoices = [20, 60, 200, 1000];
/** Of those off the map so many are named. */
const mostNamed = 12;

/** What flows between zones, complexes, hub areas or countries, on the map: who is tied to whom across which distance. */
export function FlowsPart() {
  const { t } = useTranslation(["integration", "page", "vocabulary"]);
  const { count, percent, value } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const palette = usePalette();
  const handle = useRef<MapHandle>(null);
  const [state, change] = useUrlState();
  const flows = useFlows();
  const { by, groupings, network, matrix, query, mixing, ordered, places, outline, job, error } = flows;
  const inside = useMemo(() => places && { values: places.places.map(({ figures }) => figures.inside) }, [places]);
  const scales = useMapScales(places, inside);
  const anew = { row: undefined, column: undefined, mapCamera: undefined };
  const { cell, choose } = useChosenCell(ordered);
  const unit =
    state.tiesBy === "weight"
      ? t(`vocabulary:weighting.${state.weighting ?? "newman"}`)
      : t("integration:flows.distinct");
  const without = mixing?.groups.find(({ id }) => id === null)?.organisations ?? 0;
  const statement = places && statementOf();
  const notes = places ? notesOf() : [];
  const remark =
    mixing && mixing.network.synthetic > 0
      ? t("page:map.synthetic", { share: percent(mixing.network.synthetic) })
      : undefined;

  function statementOf(): string {
    const { ties } = places!;
    const sum = (some: typeof ties) => some.reduce((all, { weight }) => all + weight, 0);
    const all = sum(ties);
    const values = {
      places: count(places!.places.length),
      flows: count(ties.length),
      drawn: count(Math.min(state.flows, ties.length)),
      share: percent(all === 0 ? 0 : sum(ties.slice(0, state.flows)) / all),
      left: count(Math.max(0, ties.length - state.flows)),
    };
    if (ties.length === 0) return t("integration:flows.none", values);
    return t(ties.length > state.flows ? "integration:flows.strongest" : "integration:flows.all", values);
  }

  function notesOf(): string[] {
    const { unplaced, off, offShare, amidst, inMiddle } = places!;
    const named = unplaced.slice(0, mostNamed).join(", ") + (unplaced.length > mostNamed ? " …" : "");
    return [
      t("integration:flows.unplaced", { n: count(unplaced.length) }) + (named === "" ? "" : `: ${named}`),
      ...(off > 0 ? [t("integration:flows.off", { n: count(off), share: percent(offShare) })] : []),
      ...(amidst > 0 ? [t("integration:flows.amidst", { n: count(amidst) })] : []),
      ...(inMiddle > 0 ? [t("integration:flows.inMiddle", { n: count(inMiddle) })] : []),
      ...(mixing!.merged > 0 ? [t("integration:flows.merged", { n: count(mixing!.merged) })] : []),
      ...(without > 0 ? [t("integration:flows.without", { n: count(without) })] : []),
      ...(by === "complex" || by === "hub" ? [t("page:map.approximate")] : []),
    ];
  }

  function file(): SvgPicture | undefined {
    const svg = handle.current?.svg;
    if (!svg || !statement || !scales) return undefined;
    const samples = ({ samples, of }: typeof scales.nodes) =>
      samples.map((sample) => ({ pixels: of(sample), text: value(sample) }));
    const title = displayName({ id: dataset.id, name: dataset.title, names: dataset.titles }, language);
    const caption = {
      title: "",
      lines: [
        `${title} · ${t("page:frame.version", { version: dataset.version })}`,
        statement,
        ...(remark ? [remark] : []),
        ...notes,
        t("page:map.outline"),
      ],
      swatches: [],
      scales: [
        {
          title: `${t("integration:flows.inside")} (${unit})`,
          shape: "circle" as const,
          samples: samples(scales.nodes),
        },
        { title: `${t("integration:flows.width")} (${unit})`, shape: "line" as const, samples: samples(scales.ties) },
      ],
    };
    const size = { width: svg.width.baseVal.value, height: svg.height.baseVal.value };
    return mapSvg(svg, size, caption, palette);
  }
  const save = (as: typeof saveSvgAsPng, ending: string) => {
    const made = file();
    if (made) void as(made, `${dataset.id}-flows.${ending}`);
  };

  return (
    <IntegrationColumns
      item={by !== undefined && cell ? <CellPanel {...cell} asked={matrix} network={network} /> : undefined}
      aside={
        <>
          <p className="quiet">{t("integration:flows.hint")}</p>
          <p className="quiet">{t("page:map.keys")}</p>
          {mixing && <DefinitionText definition={mixing.definition} />}
          <p className="quiet">{t("page:map.outline")}</p>
        </>
      }
    >
      {by === undefined ? (
        <Notice title={t("page:map.nothingTitle")} text={t("integration:flows.noGroups")} />
      ) : (
        <div className="controls">
          <MatrixControls by={by} groupings={groupings} anew={anew} />
          <NativeSelect
            label={t("integration:flows.drawn")}
            value={String(state.flows)}
            onChange={(event) => change({ flows: Number(event.currentTarget.value) })}
            data={[...new Set([...flowChoices, state.flows])]
              .sort((a, b) => a - b)
              .map((most) => ({ value: String(most), label: t("page:map.strongest", { n: count(most) }) }))}
          />
          <WaysOut disabled={!places} hasData={false}>
            <Menu.Item onClick={() => save(saveSvgAsPng, "png")}>{t("page:network.png")}</Menu.Item>
            <Menu.Item onClick={() => save(saveSvg, "svg")}>{t("page:network.svg")}</Menu.Item>
          </WaysOut>
        </div>
      )}
      {error && <Refused error={error} retry={flows.retry} />}
      <Awaited
        job={job}
        title={t("page:progress.mixing")}
        isAwaited={by !== undefined && !places && !error}
        lines={14}
      />
      {mixing && ordered && places && scales && !error && (
        <>
          <ResultStatement
            network={mixing.network}
            path="mixing"
            query={query}
            file={`${dataset.id}-flows.csv`}
            hasCharts={false}
          >
            {statement}
          </ResultStatement>
          {places.places.length === 0 ? (
            <Notice title={t("page:map.nothingTitle")} text={t("integration:flows.noCoordinates")} />
          ) : (
            <FlowMap
              ref={handle}
              places={places}
              scales={scales}
              outline={outline}
              strongest={state.flows}
              unit={unit}
              notes={notes}
              remark={remark}
              chosen={[state.row, state.column]}
              onChoose={choose}
            />
          )}
          <MixingTable mixing={ordered} onChoose={choose} />
        </>
      )}
    </IntegrationColumns>
  );
}

import { Menu, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Weighting, weightings } from "../../model/network-parameters.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { Failure } from "../parts/failure.tsx";
import { recordAddress, useDownload } from "../parts/use-download.ts";
import { WaysOut } from "../parts/ways-out.tsx";
import { mapLines, type UrlState } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { GeoNetwork } from "./geo-network.ts";
import { useFigureChoices } from "./use-figure-choices.ts";
import { useMapped } from "./use-geo-network.ts";

interface MapRecord {
  readonly address: string;
  /** A measure that sizes or colours, where it is of one. */
  readonly title?: string;
}

interface Props {
  readonly geo: GeoNetwork | undefined;
  readonly size: string;
  readonly colour: string;
  /** Where the API gives what the map is drawn from. */
  readonly records: readonly MapRecord[];
  readonly onPng: () => void;
  readonly onSvg: () => void;
}

const tieChoices = [50, 200, 1000, 5000];

/** What is on the map, by which figures, with which lines; and the ways out of it. */
export function MapControls({ geo, size, colour, records, onPng, onSvg }: Props) {
  const { t } = useTranslation(["page", "takeaway", "vocabulary"]);
  const dataset = useDataset();
  const files = useDownload();
  const { count } = useFormats();
  const [state, change] = useUrlState();
  const figures = useFigureChoices(geo);
  const mapped = useMapped();
  const groupings = geo?.groupings.map(({ id, title }) => ({ value: id, label: title })) ?? [];

  return (
    <div className="controls map-controls">
      {mapped.length > 1 && (
        <NativeSelect
          label={t("page:map.places")}
          value={geo?.of ?? mapped[0]}
          onChange={(event) =>
            change({
              places: event.currentTarget.value as UrlState["places"],
              mapSize: undefined,
              mapColour: undefined,
              mapCamera: undefined,
              place: undefined,
            })
          }
          data={mapped.map((value) => ({ value, label: t(`page:map.of.${value}`) }))}
        />
      )}
      <NativeSelect
        label={t("page:network.sizeBy")}
        value={size}
        onChange={(event) => change({ mapSize: event.currentTarget.value })}
        data={figures}
      />
      <NativeSelect
        label={t("page:network.colourBy")}
        value={colour}
        onChange={(event) => change({ mapColour: event.currentTarget.value })}
        data={[
          { group: t("page:map.groupings"), items: [...groupings, { value: "one", label: t("page:map.oneColour") }] },
          ...figures,
        ]}
      />
      <NativeSelect
        label={t("page:network.weighting")}
        value={state.weighting ?? "newman"}
        onChange={(event) => change({ weighting: event.currentTarget.value as Weighting })}
        data={weightings.map((value) => ({ value, label: t(`vocabulary:weighting.${value}`) }))}
      />
      <NativeSelect
        label={t("page:map.ties")}
        value={String(state.mapTies)}
        onChange={(event) => change({ mapTies: Number(event.currentTarget.value) })}
        data={[...new Set([...tieChoices, state.mapTies])]
          .sort((a, b) => a - b)
          .map((most) => ({ value: String(most), label: t("page:map.strongest", { n: count(most) }) }))}
      />
      {geo?.of === "complex" && (
        <>
          <NativeSelect
            label={t("page:map.lines")}
            value={state.mapLines}
            onChange={(event) => change({ mapLines: event.currentTarget.value as UrlState["mapLines"] })}
            data={mapLines.map((value) => ({ value, label: t(`page:map.line.${value}`) }))}
          />
          <NativeSelect
            label={t("page:map.topology")}
            value={state.at ?? ""}
            onChange={(event) => change({ at: event.currentTarget.value || undefined })}
            data={[
              { value: "", label: t("page:map.topologyAsYears", { at: (state.to ?? geo.at ?? "").slice(0, 4) }) },
              ...[...new Set([...geo.years, ...(state.at ? [state.at] : [])])].map((year) => ({
                value: year,
                label: year,
              })),
            ]}
          />
        </>
      )}
      <WaysOut disabled={!geo} hasData={false}>
        <Menu.Item onClick={onPng}>{t("page:network.png")}</Menu.Item>
        <Menu.Item onClick={onSvg}>{t("page:network.svg")}</Menu.Item>
        {records.map(({ address, title }, k) => (
          <Menu.Item
            key={address}
            component="a"
            {...files.link(recordAddress(address), `${dataset.id}-map${k === 0 ? "" : `-${k}`}.record.json`)}
          >
            {title === undefined ? t("takeaway:page.recordOfPicture") : t("takeaway:page.recordOf", { title })}
          </Menu.Item>
        ))}
      </WaysOut>
      {files.error && <Failure error={files.error} />}
    </div>
  );
}

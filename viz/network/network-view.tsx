import { useHotkeys } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useJobOf } from "../api/derived-query.ts";
import { pictureQuery } from "../api/network-queries.ts";
import { SidePanel } from "../columns/side-panel.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { networkQuery } from "../state/network-query.ts";
import { pictureQuery as pictureQueryOf } from "../state/picture-query.ts";
import { unselected } from "../state/unselected.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import { colourNodes } from "./colour-nodes.ts";
import { type DrawnNetwork, labelsOf } from "./drawn-network.ts";
import { GroupPanel } from "./group-panel.tsx";
import { LassoPanel } from "./lasso-panel.tsx";
import { Legend } from "./legend.tsx";
import { NetworkAbout } from "./network-about.tsx";
import { NetworkCanvas, type NetworkCanvasHandle } from "./network-canvas.tsx";
import { NetworkControls } from "./network-controls.tsx";
import { NetworkTable } from "./network-table.tsx";
import { keysOf, readNodeKey, selectedKey, selection } from "./node-key.ts";
import { nodeScale, tieScale } from "./node-scale.ts";
import { PathsPanel } from "./paths-panel.tsx";
import { PictureStatement } from "./picture-statement.tsx";
import { TableFold } from "./table-fold.tsx";
import { tieWidths } from "./tie-widths.ts";
import { useGroups } from "./use-groups.ts";
import { useHighlight } from "./use-highlight.ts";
import { useSizes } from "./use-sizes.ts";
import { useStatement } from "./use-statement.ts";

/** The ties as a picture, with its legend, the statement of what is drawn, and the same organisations as a table. */
export default function NetworkView() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const palette = usePalette();
  const canvas = useRef<NetworkCanvasHandle>(null);
  const network = networkQuery(state, language);
  const asked = pictureQuery(dataset.id, network, pictureQueryOf(state, dataset));
  const { data: picture, error, isFetching, isPlaceholderData, refetch } = useQuery(asked);
  const job = useJobOf(asked.queryKey);
  // Another dataset's picture, or one of other nodes, is no placeholder for this one.
  const isOwn = picture?.dataset.id === dataset.id && picture.shown.nodes === state.shows;
  const shown = isOwn ? picture : undefined;

  const groups = useGroups(shown, network);
  const sizes = useSizes(shown, network);
  const looks = useMemo(
    () => colourNodes(shown, groups.groups, groups.beside, palette),
    [shown, groups.groups, groups.beside, palette],
  );
  const scales = useMemo(
    () => shown && { nodes: nodeScale(sizes.values), ties: tieScale(shown.ties.weight) },
    [shown, sizes.values],
  );
  const drawn = useMemo((): DrawnNetwork | undefined => {
    if (!shown || !scales) return undefined;
    const { nodes, ties } = shown;
    return {
      ids: keysOf(shown),
      labels: labelsOf(shown),
      shapes: nodes.type.map((type) => (type === "activity" ? "square" : "circle")),
      x: nodes.x,
      y: nodes.y,
      colours: looks.colours,
      radii: sizes.values.map((value) => scales.nodes.of(value)),
      source: ties.source,
      target: ties.target,
      widths: tieWidths(shown, scales.ties),
    };
  }, [shown, looks, scales, sizes.values]);

  const { held, pair, highlight } = useHighlight(shown);
  const select = useCallback(
    (key: string | undefined, add: boolean) => {
      if (key === undefined) return change({ ...unselected, group: undefined });
      const { type, id } = readNodeKey(key);
      const first = state.organisation;
      if (add && type === "organisation" && first !== undefined && id !== first)
        change({ organisation: first, other: id });
      else change(selection(type, id));
    },
    [change, state.organisation],
  );
  useHotkeys([
    [
      "Escape",
      () =>
        change({
          lasso: undefined,
          marked: undefined,
          within: undefined,
          ...unselected,
          group: undefined,
          table: state.table === "lasso" ? "open" : state.table,
        }),
    ],
  ]);
  const focus = useCallback(
    (key: string) => {
      const { type, id } = readNodeKey(key);
      const focusIs = type === "activity" && state.shows === "two-mode" ? type : undefined;
      change({ ...selection(type, id), focus: id, focusIs, camera: undefined });
    },
    [change, state.shows],
  );
  const selected = selectedKey(state);
  const statement = useStatement(shown);
  const waiting = job ?? groups.job ?? sizes.job;
  const failed = error ?? groups.error ?? sizes.error;
  const empty = shown && shown.nodes.id.length === 0;
  const nothing = shown?.backbone
    ? { title: t("empty.noBackboneTitle"), text: t("empty.noBackbone") }
    : { title: t("empty.noTiesTitle"), text: t("empty.noTies") };

  return (
    <div className="view-columns">
      <section className="view-main" aria-label={t("views.network")}>
        <NetworkControls
          canvas={canvas}
          picture={shown}
          entries={looks.entries}
          groupTitle={groups.title}
          scales={scales}
          measure={sizes.definition}
        />
        {failed && <Failure error={failed} retry={() => refetch()} />}
        {waiting && <JobProgress job={waiting} title={t("progress.network")} />}
        {empty ? (
          <Notice {...nothing} />
        ) : (
          <>
            {shown && <PictureStatement picture={shown} />}
            <div className="picture" aria-busy={isFetching || isPlaceholderData}>
              <NetworkCanvas
                ref={canvas}
                network={drawn}
                layout={shown}
                selected={selected}
                highlight={highlight}
                onSelect={select}
                onFocus={focus}
              />
              {!drawn && !failed && <div className="picture-placeholder">{t("progress.picture")}</div>}
              {shown && scales && (
                <Legend
                  title={groups.title}
                  entries={looks.entries}
                  scales={scales}
                  ties={shown.shown.ties}
                  measure={sizes.definition}
                />
              )}
            </div>
            {shown && (
              <TableFold
                folded={state.table === "folded"}
                show={t("table.show", { counts: statement?.nodes ?? "" })}
                onFold={(folded) => change({ table: folded ? "folded" : "open" }, { replace: true })}
              />
            )}
            {shown && state.table !== "folded" && (
              <NetworkTable
                picture={shown}
                groups={groups.groups}
                groupTitle={state.colour === "kind" ? undefined : groups.title}
                size={sizes.size}
                sizes={sizes.values}
                measure={
                  shown.shown.nodes !== "organisations" || ["degree", "strength"].includes(state.size)
                    ? undefined
                    : (sizes.definition?.title ?? state.size)
                }
                selected={selected}
                only={state.table === "lasso" ? held : undefined}
                onSelect={select}
              />
            )}
          </>
        )}
      </section>
      <SidePanel
        instead={shown && pair && <PathsPanel picture={shown} paths={pair.paths} />}
        item={shown && state.group !== undefined ? <GroupPanel picture={shown} id={state.group} /> : undefined}
      >
        {shown &&
          (held ? (
            <LassoPanel picture={shown} held={held} />
          ) : (
            <NetworkAbout picture={shown} definition={sizes.definition} communities={groups.communities} />
          ))}
      </SidePanel>
    </div>
  );
}

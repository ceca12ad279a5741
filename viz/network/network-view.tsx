import { useHotkeys } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useJobOf } from "../api/derived-query.ts";
import { pictureQuery } from "../api/network-queries.ts";
import { SidePanel } from "../frame/side-panel.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import { colourGroups } from "./colour-groups.ts";
import { type DrawnNetwork, labelsOf } from "./drawn-network.ts";
import { LassoPanel } from "./lasso-panel.tsx";
import { Legend } from "./legend.tsx";
import { NetworkAbout } from "./network-about.tsx";
import { NetworkCanvas, type NetworkCanvasHandle } from "./network-canvas.tsx";
import { NetworkControls } from "./network-controls.tsx";
import { NetworkTable } from "./network-table.tsx";
import { nodeScale, tieScale } from "./node-scale.ts";
import { PathsPanel } from "./paths-panel.tsx";
import { PictureStatement } from "./picture-statement.tsx";
import { TableFold } from "./table-fold.tsx";
import { useGroups } from "./use-groups.ts";
import { useHighlight } from "./use-highlight.ts";
import { useSizes } from "./use-sizes.ts";

/** The ties as a picture, with its legend, the statement of what is drawn, and the same organisations as a table. */
export default function NetworkView() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const palette = usePalette();
  const canvas = useRef<NetworkCanvasHandle>(null);
  const network = networkQuery(state, language);
  const extra =
    dataset.groupings.some(({ id }) => id === state.colour) && state.colour !== "kind" ? state.colour : undefined;
  const asked = pictureQuery(dataset.id, network, { limit: state.drawn, focus: state.focus, groupings: extra });
  const { data: picture, error, isFetching, isPlaceholderData, refetch } = useQuery(asked);
  const job = useJobOf(asked.queryKey);
  // Another dataset's picture is no placeholder for this one.
  const shown = picture?.dataset.id === dataset.id ? picture : undefined;

  const groups = useGroups(shown, network);
  const sizes = useSizes(shown, network);
  const looks = useMemo(() => colourGroups(groups.groups, palette), [groups.groups, palette]);
  const scales = useMemo(
    () => shown && { nodes: nodeScale(sizes.values), ties: tieScale(shown.ties.weight) },
    [shown, sizes.values],
  );
  const drawn = useMemo((): DrawnNetwork | undefined => {
    if (!shown || !scales) return undefined;
    const { nodes, ties } = shown;
    return {
      ids: nodes.id,
      labels: labelsOf(shown),
      x: nodes.x,
      y: nodes.y,
      colours: looks.colours,
      radii: sizes.values.map((value) => scales.nodes.of(value)),
      source: ties.source,
      target: ties.target,
      widths: ties.weight.map((weight) => scales.ties.of(weight)),
    };
  }, [shown, looks, scales, sizes.values]);

  const { held, pair, highlight } = useHighlight(shown);
  const select = useCallback(
    (id: string | undefined, add: boolean) => {
      const first = state.organisation;
      if (add && id !== undefined && first !== undefined && id !== first) change({ organisation: first, other: id });
      else change({ organisation: id, activity: undefined });
    },
    [change, state.organisation],
  );
  useHotkeys([
    [
      "Escape",
      () =>
        change({
          lasso: undefined,
          organisation: undefined,
          activity: undefined,
          table: state.table === "lasso" ? "open" : state.table,
        }),
    ],
  ]);
  const focus = useCallback(
    (id: string) => change({ focus: id, organisation: id, activity: undefined, camera: undefined }),
    [change],
  );
  const waiting = job ?? groups.job ?? sizes.job;
  const failed = error ?? groups.error ?? sizes.error;
  const empty = shown && shown.nodes.id.length === 0;

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
          <Notice title={t("empty.noTiesTitle")} text={t("empty.noTies")} />
        ) : (
          <>
            {shown && <PictureStatement picture={shown} />}
            <div className="picture" aria-busy={isFetching || isPlaceholderData}>
              <NetworkCanvas
                ref={canvas}
                network={drawn}
                layout={shown}
                selected={state.organisation}
                highlight={highlight}
                onSelect={select}
                onFocus={focus}
              />
              {!drawn && !failed && <div className="picture-placeholder">{t("progress.picture")}</div>}
              {scales && (
                <Legend
                  title={groups.title}
                  entries={looks.entries}
                  scales={scales}
                  measure={sizes.definition}
                  weighting={state.weighting ?? "newman"}
                />
              )}
            </div>
            {shown && <TableFold organisations={shown.nodes.id.length} />}
            {shown && state.table !== "folded" && (
              <NetworkTable
                picture={shown}
                groups={groups.groups}
                groupTitle={state.colour === "kind" ? undefined : groups.title}
                sizes={sizes.values}
                measure={
                  ["degree", "strength"].includes(state.size) ? undefined : (sizes.definition?.title ?? state.size)
                }
                selected={state.organisation}
                only={state.table === "lasso" ? held : undefined}
                onSelect={select}
              />
            )}
          </>
        )}
      </section>
      <SidePanel instead={shown && pair && <PathsPanel picture={shown} paths={pair.paths} />}>
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

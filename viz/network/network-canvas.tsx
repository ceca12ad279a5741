import { ActionIcon } from "@mantine/core";
import { Maximize, Minus, Plus } from "lucide-react";
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { unselected } from "../state/unselected.ts";
import { lassoPoints } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import type { DrawnNetwork } from "./drawn-network.ts";
import { LassoLayer } from "./lasso-layer.tsx";
import type { PictureFrame } from "./picture-frame.ts";
import { SigmaRenderer } from "./sigma-renderer.ts";
import type { Highlight } from "./use-highlight.ts";
import { thinned } from "./within-lasso.ts";
import "./network.css";

export interface NetworkCanvasHandle {
  toCanvas(): Promise<HTMLCanvasElement> | undefined;
  toFrame(): PictureFrame | undefined;
}

interface Props {
  readonly ref: Ref<NetworkCanvasHandle>;
  readonly network: DrawnNetwork | undefined;
  /** Whatever the positions and ties come from: while it is the same, colours and sizes change in place. */
  readonly layout: object | undefined;
  readonly selected: string | undefined;
  readonly highlight: Highlight | undefined;
  readonly onSelect: (id: string | undefined, add: boolean) => void;
  readonly onFocus: (id: string) => void;
}

/** Holds the one renderer of the page: made on mount, killed on unmount, told of what changes. */
export function NetworkCanvas({ ref, network, layout, selected, highlight, onSelect, onFocus }: Props) {
  const { t } = useTranslation();
  const palette = usePalette();
  const [{ camera }, change] = useUrlState();
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<SigmaRenderer>(null);
  const drawnLayout = useRef<object>(undefined);
  const [drawn, setDrawn] = useState(false);
  const latest = useRef({ onSelect, onFocus, change, palette, camera });
  latest.current = { onSelect, onFocus, change, palette, camera };

  useEffect(() => {
    const made = new SigmaRenderer(container.current!, latest.current.palette, {
      select: (id, add) => latest.current.onSelect(id, add),
      focus: (id) => latest.current.onFocus(id),
      drawn: () => setDrawn(true),
      moved: (seen) => latest.current.change({ camera: atRest(seen) ? undefined : seen }, { replace: true }),
    });
    renderer.current = made;
    return () => {
      made.kill();
      renderer.current = null;
      drawnLayout.current = undefined;
    };
  }, []);

  useEffect(() => {
    if (!network || !renderer.current) return;
    if (layout === drawnLayout.current) {
      renderer.current.restyle(network, palette);
      return;
    }
    drawnLayout.current = layout;
    setDrawn(false);
    renderer.current.draw(network, latest.current.camera);
    renderer.current.restyle(network, palette);
  }, [network, layout, palette]);

  useEffect(() => renderer.current?.select(selected), [selected]);
  useEffect(() => {
    if (network) renderer.current?.highlight(network, highlight);
  }, [network, highlight]);
  useEffect(() => {
    if (renderer.current) renderer.current.camera = camera;
  }, [camera]);
  useImperativeHandle(
    ref,
    () => ({ toCanvas: () => renderer.current?.toCanvas(), toFrame: () => renderer.current?.toFrame() }),
    [],
  );

  return (
    <>
      <div
        ref={container}
        className="canvas"
        role="img"
        aria-label={t("network.canvas")}
        data-picture={drawn ? "drawn" : undefined}
      />
      <LassoLayer
        container={container}
        onLasso={(line) => {
          const lasso = renderer.current?.inLayout(thinned(line, lassoPoints));
          change({ lasso, ...unselected });
        }}
      />
      <fieldset className="zoom" aria-label={t("network.zoom")}>
        <ActionIcon variant="default" aria-label={t("network.zoomIn")} onClick={() => renderer.current?.zoom(1.5)}>
          <Plus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t("network.zoomOut")} onClick={() => renderer.current?.zoom(1 / 1.5)}>
          <Minus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t("network.whole")} onClick={() => change({ camera: undefined })}>
          <Maximize size={15} />
        </ActionIcon>
        {selected !== undefined && (
          <button type="button" className="link-button" onClick={() => renderer.current?.centre(selected)}>
            {t("network.centre")}
          </button>
        )}
      </fieldset>
    </>
  );
}

function atRest({ x, y, ratio }: { x: number; y: number; ratio: number }): boolean {
  return Math.abs(x - 0.5) + Math.abs(y - 0.5) + Math.abs(ratio - 1) < 1e-3;
}

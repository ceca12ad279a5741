import { type GeoProjection, select, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Camera } from "../state/url-state.ts";
import type { MapSize } from "./map-projection.ts";

const nearest = 60;
const farthest = 0.1;
const farthestCut = 0.4;
const panStep = 80;
const zoomStep = 1.5;
const everywhere: [[number, number], [number, number]] = [
  [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
];

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly size: MapSize;
  readonly projection: GeoProjection;
  /** Longitude and latitude of the middle, and how far it is enlarged; without one the projection's own window. */
  readonly camera: Camera | undefined;
  readonly onRest: (camera: Camera | undefined) => void;
}

/** Moves and enlarges the map by mouse, touch and keyboard. The camera is kept as a place, so that it holds at any size. */
export function usePanZoom({ svg, size, projection, camera, onRest }: Props) {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null);
  const latest = useRef({ onRest, projection, size });
  latest.current = { onRest, projection, size };

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    // What the page itself sets, because the address or the size changed, is no move to be written into the address.
    const made = zoom<SVGSVGElement, unknown>()
      .extent(() => [
        [0, 0],
        [latest.current.size.width, latest.current.size.height],
      ])
      .on("zoom", ({ transform }: { transform: ZoomTransform }) => setTransform(transform))
      .on("end", ({ transform }: { transform: ZoomTransform }) => {
        if (!isSet.current) latest.current.onRest(cameraOf(transform, latest.current.projection, latest.current.size));
      });
    behaviour.current = made;
    select(element).call(made);
    return () => {
      select(element).on(".zoom", null);
    };
  }, [svg]);

  const isSet = useRef(false);
  const wanted = camera && [camera.x, camera.y, camera.ratio].join();
  useEffect(() => {
    const element = svg.current;
    if (!element || !behaviour.current) return;
    // There is nothing to see beyond where the projection is cut off.
    const edge = projection.clipExtent();
    behaviour.current.translateExtent(edge ?? everywhere).scaleExtent([edge ? farthestCut : farthest, nearest]);
    const [x, y, ratio] = wanted?.split(",").map(Number) ?? [];
    const target = wanted === undefined ? zoomIdentity : transformOf({ x, y, ratio }, projection, size);
    isSet.current = true;
    behaviour.current.transform(select(element), target);
    isSet.current = false;
  }, [svg, wanted, projection, size]);

  return useMemo(() => {
    const by = (
      act: (made: ZoomBehavior<SVGSVGElement, unknown>, on: ReturnType<typeof select<SVGSVGElement, unknown>>) => void,
    ) => {
      if (svg.current && behaviour.current) act(behaviour.current, select<SVGSVGElement, unknown>(svg.current));
    };
    const enlarge = (factor: number) => by((made, on) => made.scaleBy(on, factor));
    const pan = (dx: number, dy: number) =>
      by((made, on) => {
        const { k } = on.property("__zoom") as ZoomTransform;
        made.translateBy(on, dx / k, dy / k);
      });
    const moves: Readonly<Record<string, () => void>> = {
      "+": () => enlarge(zoomStep),
      "=": () => enlarge(zoomStep),
      "-": () => enlarge(1 / zoomStep),
      "0": () => latest.current.onRest(undefined),
      ArrowLeft: () => pan(panStep, 0),
      ArrowRight: () => pan(-panStep, 0),
      ArrowUp: () => pan(0, panStep),
      ArrowDown: () => pan(0, -panStep),
    };
    return { transform, enlarge, moves, step: zoomStep };
  }, [svg, transform]);
}

function transformOf({ x, y, ratio }: Camera, projection: GeoProjection, { width, height }: MapSize): ZoomTransform {
  const middle = projection([x, y]) ?? [width / 2, height / 2];
  return zoomIdentity.translate(width / 2 - ratio * middle[0], height / 2 - ratio * middle[1]).scale(ratio);
}

function cameraOf(transform: ZoomTransform, projection: GeoProjection, { width, height }: MapSize): Camera | undefined {
  const { k, x, y } = transform;
  if (Math.abs(k - 1) < 1e-3 && Math.abs(x) + Math.abs(y) < 1) return undefined;
  const middle = projection.invert?.(transform.invert([width / 2, height / 2]));
  return middle ? { x: middle[0], y: middle[1], ratio: k } : undefined;
}

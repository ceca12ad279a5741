import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import { usePalette } from "../theme/use-palette.ts";
import type { DrawnGeo } from "./geo-network.ts";
import type { Circle } from "./map-scene.ts";

interface Props {
  readonly geo: Pick<DrawnGeo, "places">;
  readonly circles: readonly Circle[];
  readonly colours: readonly string[];
  readonly empty: readonly boolean[];
  /** What stays lit while one is pointed at: it and those it is tied to. */
  readonly near: ReadonlySet<number> | undefined;
  /** The one that Tab comes to; from there arrow keys go on. */
  readonly tabbable: number;
  readonly addressOf: (place: number) => string;
  readonly describe: (place: number) => string;
  readonly onOpen: (place: number) => void;
  readonly onLit: (place: number | undefined) => void;
  readonly onFocus: (place: number) => void;
}

/** Places as links, small ones over large ones. */
export function PlaceCircles(props: Props) {
  const { geo, circles, colours, empty, near, tabbable, addressOf, describe, onOpen, onLit, onFocus } = props;
  const palette = usePalette();
  const group = useRef<SVGGElement>(null);
  const order = circles.map((_, i) => i).sort((a, b) => circles[b].radius - circles[a].radius || a - b);

  function open(event: MouseEvent, place: number) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(place);
  }
  function goOn(event: KeyboardEvent, place: number) {
    const direction = directions[event.key];
    const next = direction && nearestTowards(circles, place, direction);
    if (next === undefined) return;
    event.preventDefault();
    group.current?.querySelector<SVGAElement>(`[data-place="${next}"]`)?.focus();
  }

  return (
    <g ref={group} className="places">
      {order.map((i) => (
        <a
          key={geo.places[i].id}
          data-place={i}
          href={addressOf(i)}
          aria-label={describe(i)}
          tabIndex={i === tabbable ? 0 : -1}
          onClick={(event) => open(event, i)}
          onKeyDown={(event) => goOn(event, i)}
          onPointerEnter={() => onLit(i)}
          onPointerLeave={() => onLit(undefined)}
          onFocus={() => {
            onFocus(i);
            onLit(i);
          }}
          onBlur={() => onLit(undefined)}
        >
          <circle
            cx={circles[i].x}
            cy={circles[i].y}
            r={circles[i].radius}
            fill={empty[i] ? palette.background : colours[i]}
            stroke={empty[i] ? colours[i] : geo.places[i].hub ? palette.text : palette.background}
            strokeWidth={empty[i] || geo.places[i].hub ? 1.5 : 1}
            opacity={near && !near.has(i) ? 0.25 : geo.places[i].standing ? 1 : 0.6}
          />
        </a>
      ))}
    </g>
  );
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The place that one comes to going from another in a direction: near, and not far aside. */
function nearestTowards(
  circles: readonly Circle[],
  from: number,
  [dx, dy]: readonly [number, number],
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  circles.forEach(({ x, y }, i) => {
    const [ahead, aside] = [
      (x - circles[from].x) * dx + (y - circles[from].y) * dy,
      Math.abs((x - circles[from].x) * dy) + Math.abs((y - circles[from].y) * dx),
    ];
    if (i === from || ahead <= 0.5 || ahead < aside / 2) return;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [i, cost];
  });
  return best;
}

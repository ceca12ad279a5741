import { type RefObject, useEffect, useRef, useState } from "react";
import type { Point } from "./within-lasso.ts";

interface Props {
  readonly container: RefObject<HTMLElement | null>;
  /** The line drawn, in pixels of the container. */
  readonly onLasso: (line: readonly Point[]) => void;
}

const stride = 5;

/** Draws the line of a drag with shift held. Such a drag does not reach the renderer, which would move the camera. */
export function LassoLayer({ container, onLasso }: Props) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const latest = useRef(onLasso);
  latest.current = onLasso;

  useEffect(() => {
    const element = container.current!;
    const ending = new AbortController();
    let drawing: Point[] | undefined;
    let drew = false;
    const at = (event: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const options = { capture: true, signal: ending.signal };
    element.addEventListener(
      "mousedown",
      (event) => {
        drew = false;
        if (!event.shiftKey || event.button !== 0) return;
        event.stopPropagation();
        event.preventDefault();
        drawing = [at(event)];
      },
      options,
    );
    document.addEventListener(
      "mousemove",
      (event) => {
        if (!drawing) return;
        event.stopPropagation();
        const [point, last] = [at(event), drawing[drawing.length - 1]];
        if (Math.hypot(point.x - last.x, point.y - last.y) < stride) return;
        drawing.push(point);
        setLine([...drawing]);
      },
      options,
    );
    document.addEventListener(
      "mouseup",
      () => {
        const drawn = drawing ?? [];
        drawing = undefined;
        setLine([]);
        if (drawn.length < 3) return;
        drew = true;
        latest.current(drawn);
      },
      options,
    );
    // A drag ends in a click, which would take the selection away again.
    element.addEventListener(
      "click",
      (event) => {
        if (drew) event.stopPropagation();
        drew = false;
      },
      options,
    );
    return () => ending.abort();
  }, [container]);

  return (
    <svg className="lasso" aria-hidden="true">
      {line.length > 1 && <polygon points={line.map(({ x, y }) => `${x},${y}`).join(" ")} />}
    </svg>
  );
}

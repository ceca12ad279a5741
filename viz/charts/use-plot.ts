import { useElementSize } from "@mantine/hooks";
import { useEffect, useRef } from "react";

/** A chart that fills the width of its place. What it says stands in a table too, so that it is hidden from who reads by ear. */
export function usePlot(draw: (width: number) => Element) {
  const { ref: place, width } = useElementSize<HTMLElement>();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (width === 0) return;
    const plot = draw(width);
    plot.setAttribute("aria-hidden", "true");
    frame.current!.replaceChildren(plot);
  }, [draw, width]);
  return { place, frame };
}

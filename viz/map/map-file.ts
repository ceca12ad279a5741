import type { Caption } from "../network/picture-frame.ts";
import { captionMarks } from "../network/picture-svg.ts";
import type { SvgPicture } from "../parts/svg-file.ts";
import type { Palette } from "../theme/palette.ts";
import type { MapSize } from "./map-projection.ts";

/** The map as it stands, with what it means written under it, as an SVG of its own. */
export function mapSvg(map: SVGSVGElement, size: MapSize, caption: Caption, palette: Palette): SvgPicture {
  const legend = captionMarks(size, caption, palette);
  const height = Math.ceil(size.height + legend.height);
  const copy = map.cloneNode(true) as SVGSVGElement;
  for (const attribute of ["tabindex", "role", "class", "data-map", "aria-label", "aria-description"])
    copy.removeAttribute(attribute);
  // Another font would make names overlap: each keeps the width that it has here.
  const names = map.querySelectorAll<SVGTextElement>(".labels text");
  copy.querySelectorAll(".labels text").forEach((name, i) => {
    // By its letters: moved apart one by one, the halo of one would cover its neighbour.
    name.setAttribute("lengthAdjust", "spacingAndGlyphs");
    name.setAttribute("textLength", names[i].getComputedTextLength().toFixed(1));
  });
  // Elsewhere the links would lead nowhere.
  for (const link of copy.querySelectorAll("a")) {
    const title = document.createElementNS(copy.namespaceURI, "title");
    title.textContent = link.getAttribute("aria-label");
    const circle = link.querySelector("circle")!;
    circle.append(title);
    link.replaceWith(circle);
  }
  copy.setAttribute("height", String(height));
  copy.setAttribute("viewBox", `0 0 ${size.width} ${height}`);
  const ground = copy.querySelector("rect")!;
  ground.setAttribute("height", String(height));
  // What lies below the map's edge is cut off: the legend stands there.
  const inside = document.createElementNS(copy.namespaceURI!, "svg");
  inside.setAttribute("width", String(size.width));
  inside.setAttribute("height", String(size.height));
  inside.append(...[...copy.children].filter((child) => child !== ground));
  copy.append(inside);
  const svg = new XMLSerializer().serializeToString(copy);
  return {
    width: size.width,
    height,
    text: svg.replace(/<\/svg>$/, `<g class="caption" font-size="13">${legend.marks.join("")}</g></svg>`),
  };
}

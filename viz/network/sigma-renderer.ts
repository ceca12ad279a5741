import { drawOnCanvas } from "@sigma/export-image";
import Graph from "graphology";
import type { Camera } from "../state/url-state.ts";
import type { Palette } from "../theme/palette.ts";
import { fontFamily } from "../theme/theme.ts";
import type { DrawnNetwork, NodeShape } from "./drawn-network.ts";
import { drawHoverMark } from "./hover-mark.ts";
import { buttonCorner, drawLabels, type LabelStyle, type LabelWish, placeLabels } from "./label-layer.ts";
import { around, type LitPart, nodeLook, tieLook } from "./lit-part.ts";
import { NodeSquareProgram } from "./node-square-program.ts";
import type { PictureFrame } from "./picture-frame.ts";
import { NodeCircleProgram, Sigma } from "./sigma-library.ts";
import type { Highlight } from "./use-highlight.ts";
import type { Point } from "./within-lasso.ts";

interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  /** Which of the node programs draws it. */
  type: NodeShape;
}
interface TieAttributes {
  size: number;
}
type Drawing = Sigma<NodeAttributes, TieAttributes>;

export interface RendererEvents {
  /** `add`: to the one selected already. */
  select(id: string | undefined, add: boolean): void;
  focus(id: string): void;
  /** The first frame with a network given to `draw` stands. */
  drawn(): void;
  moved(camera: Camera): void;
}

const labelSize = 12;
/** Square pixels of the picture per label at most. */
const roomOfLabel = 12_000;
const fewTies = 1500;
/** Camera at rest: the whole network, as Sigma places it. */
const wholeView: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/**
 * Draws a network with WebGL, circles and squares by what a node is. It holds the one instance of it: `kill` before dropping
 * this. Sizes stay what the legend says at every zoom.
 */
export class SigmaRenderer {
  readonly #events: RendererEvents;
  readonly #sigma: Drawing;
  #palette: Palette;
  #order: readonly string[] = [];
  #awaitsFrame = false;
  #hovered: string | undefined;
  #selected: string | undefined;
  #highlight: LitPart | undefined;
  #lit: LitPart | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, palette: Palette, events: RendererEvents) {
    this.#events = events;
    this.#palette = palette;
    this.#sigma = new Sigma<NodeAttributes, TieAttributes>(
      new Graph<NodeAttributes, TieAttributes>({ type: "undirected" }),
      container,
      {
        allowInvalidContainer: true,
        renderLabels: false,
        zIndex: true,
        stagePadding: 16,
        minEdgeThickness: 0.5,
        minCameraRatio: 0.005,
        maxCameraRatio: 3,
        doubleClickZoomingRatio: 1,
        zoomToSizeRatioFunction: () => 1,
        nodeProgramClasses: { circle: NodeCircleProgram, square: NodeSquareProgram },
        defaultDrawNodeHover: (context, { x, y, size, label }) =>
          drawHoverMark(
            context,
            { x, y, radius: size, label },
            { palette: this.#palette, width: this.#sigma.getDimensions().width, fontSize: labelSize },
          ),
        nodeReducer: (id, node) => nodeLook(id, node, this.#lit, this.#palette),
        edgeReducer: (tie, look) => tieLook(tie, look, this.#lit, this.#palette, this.#sigma.getGraph().size < fewTies),
      },
    );
    this.#listen();
  }

  draw(network: DrawnNetwork, camera: Camera | undefined): void {
    const graph = new Graph<NodeAttributes, TieAttributes>({ type: "undirected" });
    const { ids, labels, shapes, x, y, colours, radii, source, target, widths } = network;
    ids.forEach((id, i) => {
      const look = { size: radii[i], color: colours[i], label: labels[i], type: shapes[i] };
      graph.addNode(id, { x: x[i], y: y[i], ...look });
    });
    source.forEach((from, i) => {
      graph.addUndirectedEdgeWithKey(String(i), ids[from], ids[target[i]], { size: widths[i] });
    });
    this.#order = largestFirst(ids, radii);
    this.#hovered = undefined;
    this.#light(graph);
    this.#awaitsFrame = true;
    this.#sigma.setGraph(graph);
    this.#sigma.getCamera().setState({ ...(camera ?? wholeView), angle: 0 });
    this.#sigma.refresh();
  }

  /** New colours and sizes for what is drawn already. */
  restyle({ ids, colours, radii, widths }: DrawnNetwork, palette: Palette): void {
    this.#palette = palette;
    const graph = this.#sigma.getGraph();
    ids.forEach((id, i) => {
      graph.mergeNodeAttributes(id, { color: colours[i], size: radii[i] });
    });
    graph.edges().forEach((tie, i) => {
      graph.setEdgeAttribute(tie, "size", widths[i]);
    });
    this.#order = largestFirst(ids, radii);
    this.#sigma.refresh();
  }

  select(id: string | undefined): void {
    if (id === this.#selected) return;
    this.#selected = id;
    this.#light(this.#sigma.getGraph());
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Lights organisations and ties, by index, instead of the selected one's neighbourhood. */
  highlight({ ids }: DrawnNetwork, highlight: Highlight | undefined): void {
    this.#highlight = highlight && {
      nodes: new Set(Array.from(highlight.nodes, (index) => ids[index])),
      ties: new Set(Array.from(highlight.ties, String)),
    };
    this.#light(this.#sigma.getGraph());
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Where points of the canvas are in the layout. */
  inLayout(points: readonly Point[]): Point[] {
    return points.map((point) => this.#sigma.viewportToGraph(point));
  }

  /** Brings an organisation into the middle, if it is drawn. */
  centre(id: string): void {
    const node = this.#sigma.getNodeDisplayData(id);
    if (node) this.#sigma.getCamera().setState({ x: node.x, y: node.y, ratio: Math.min(0.4, this.camera.ratio) });
  }

  get camera(): Camera {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    return { x, y, ratio };
  }

  set camera(camera: Camera | undefined) {
    const { x, y, ratio } = camera ?? wholeView;
    const now = this.camera;
    // The address holds fewer figures than the camera: what differs by less is the same view.
    if (Math.abs(now.x - x) + Math.abs(now.y - y) + Math.abs(now.ratio - ratio) > 1e-3)
      this.#sigma.getCamera().setState({ x, y, ratio });
  }

  zoom(factor: number): void {
    this.#sigma.getCamera().setState({ ratio: this.camera.ratio / factor });
  }

  toCanvas(): Promise<HTMLCanvasElement> {
    return drawOnCanvas(this.#sigma as unknown as Sigma, {
      layers: ["edges", "nodes", "labels"],
      backgroundColor: this.#palette.background,
      withTempRenderer: (copy) => this.#drawLabels(copy as unknown as Drawing),
    });
  }

  /** What stands on the canvas now, for a picture that is written and not painted. */
  toFrame(): PictureFrame {
    const sigma = this.#sigma;
    const graph = sigma.getGraph();
    const shownNode = (id: string) => {
      const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(id));
      const { size: radius, color: colour, label } = sigma.getNodeDisplayData(id)!;
      return { x, y, radius, colour, label: label ?? id, shape: graph.getNodeAttribute(id, "type") };
    };
    return {
      ...sigma.getDimensions(),
      ties: graph.mapEdges((tie, _, source, target) => {
        const [{ x: x1, y: y1 }, { x: x2, y: y2 }] = [shownNode(source), shownNode(target)];
        const { size: width, color: colour } = sigma.getEdgeDisplayData(tie)!;
        return { x1, y1, x2, y2, width, colour };
      }),
      nodes: graph.mapNodes(shownNode),
      labels: this.#placedLabels(sigma, sigma.getCanvases().labels.getContext("2d")!),
      labelSize,
    };
  }

  kill(): void {
    clearTimeout(this.#settling);
    this.#sigma.kill();
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on("enterNode", ({ node }) => this.#hover(node));
    sigma.on("leaveNode", () => this.#hover(undefined));
    sigma.on("clickNode", ({ node, event }) => this.#events.select(node, adds(event.original)));
    sigma.on("clickStage", () => this.#events.select(undefined, false));
    sigma.on("doubleClickNode", (payload) => {
      payload.preventSigmaDefault();
      this.#events.focus(payload.node);
    });
    sigma.on("afterRender", () => {
      this.#drawLabels(sigma);
      if (this.#awaitsFrame) this.#events.drawn();
      this.#awaitsFrame = false;
    });
    sigma.getCamera().on("updated", () => {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => this.#events.moved(this.camera), 250);
    });
  }

  #hover(id: string | undefined): void {
    this.#hovered = id;
    this.#sigma.getContainer().style.cursor = id === undefined ? "" : "pointer";
    this.#light(this.#sigma.getGraph());
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Lit is what is pointed at with its neighbours; else what is highlighted; else what is selected with its neighbours. */
  #light(graph: Graph<NodeAttributes, TieAttributes>): void {
    const centre = this.#hovered ?? (this.#highlight ? undefined : this.#selected);
    this.#lit = around(graph, centre) ?? this.#highlight;
  }

  #drawLabels(sigma: Drawing): void {
    const context = sigma.getCanvases().labels.getContext("2d");
    if (context) drawLabels(context, this.#placedLabels(sigma, context), this.#labelStyle);
  }

  #placedLabels(sigma: Drawing, context: CanvasRenderingContext2D) {
    const { width, height } = sigma.getDimensions();
    const most = Math.round((width * height) / roomOfLabel);
    return placeLabels(context, [...this.#wishes(sigma)], this.#labelStyle, {
      width,
      height,
      most,
      kept: [buttonCorner({ width })],
    });
  }

  get #labelStyle(): LabelStyle {
    return { font: fontFamily, size: labelSize, colour: this.#palette.text, halo: this.#palette.background };
  }

  *#wishes(sigma: Drawing): Generator<LabelWish> {
    const { width, height } = sigma.getDimensions();
    const graph = sigma.getGraph();
    const centre = this.#hovered ?? this.#selected;
    const first = centre !== undefined && graph.hasNode(centre) ? [centre] : [];
    let considered = 0;
    for (const id of [...first, ...this.#order]) {
      const strong = id === centre;
      if (this.#lit && !this.#lit.nodes.has(id)) continue;
      const { x: gx, y: gy, size: radius, label: text } = graph.getNodeAttributes(id);
      const { x, y } = sigma.graphToViewport({ x: gx, y: gy });
      if (x < 0 || y < 0 || x > width || y > height) continue;
      // Past so many candidates in view the picture is full; trying them all would slow every frame.
      if (++considered > 600) return;
      if (!strong || considered === 1) yield { text, x, y, radius, strong };
    }
  }
}

function adds(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

function largestFirst(ids: readonly string[], radii: readonly number[]): readonly string[] {
  const byRadius = ids.map((_, i) => i).sort((a, b) => radii[b] - radii[a] || a - b);
  return byRadius.map((i) => ids[i]);
}

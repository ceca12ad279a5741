import type { NodeShape } from "./drawn-network.ts";
import type { PlacedLabel } from "./label-layer.ts";

/** The picture as it stands on the page, in pixels from its upper left: what a drawing program can be given. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly ties: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly width: number;
    readonly colour: string;
  }[];
  readonly nodes: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly colour: string;
    readonly label: string;
    readonly shape: NodeShape;
  }[];
  readonly labels: readonly PlacedLabel[];
  readonly labelSize: number;
}

/** What is written under a picture that leaves the page, so that it can stand alone. */
export interface Caption {
  readonly title: string;
  readonly lines: readonly string[];
  readonly swatches: readonly {
    readonly colour: string;
    readonly text: string;
    /** A circle where nothing else is said. */
    readonly shape?: NodeShape;
  }[];
  /** What size and line width mean, at a few values. */
  readonly scales: readonly {
    readonly title: string;
    readonly shape: "circle" | "line";
    readonly samples: readonly { readonly pixels: number; readonly text: string }[];
  }[];
}

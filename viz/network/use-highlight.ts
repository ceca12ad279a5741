import { useMemo } from "react";
import type { Picture } from "../api/client.ts";
import { readMarked } from "../state/marked.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { indexOfNode } from "./node-key.ts";
import { shortestPaths } from "./shortest-paths.ts";
import { withinLasso } from "./within-lasso.ts";

/** Nodes and ties of the picture, by index, that stay lit while the others step back. */
export interface Highlight {
  readonly nodes: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
}

/** Listed at most; how many there are is said. */
const pathsListed = 10;

/** What the lasso holds or another view has marked, and the paths between the two selected; both are over what is drawn. */
export function useHighlight(picture: Picture | undefined) {
  const [{ lasso, marked, organisation, other }] = useUrlState();
  const held = useMemo(() => {
    if (!picture) return undefined;
    if (lasso) return withinLasso(lasso, picture.nodes);
    if (marked === undefined) return undefined;
    return readMarked(marked)
      .map((id) => indexOfNode(picture, "organisation", id))
      .filter((index) => index >= 0);
  }, [picture, lasso, marked]);
  const pair = useMemo(() => {
    if (!picture || organisation === undefined || other === undefined) return undefined;
    const [from, to] = [organisation, other].map((id) => indexOfNode(picture, "organisation", id));
    return { from, to, paths: from < 0 || to < 0 ? undefined : shortestPaths(picture.ties, from, to, pathsListed) };
  }, [picture, organisation, other]);
  const highlight = useMemo((): Highlight | undefined => {
    if (pair)
      return pair.paths ?? { nodes: new Set([pair.from, pair.to].filter((index) => index >= 0)), ties: new Set() };
    if (!picture || !held || organisation !== undefined) return undefined;
    const nodes = new Set(held);
    const { source, target } = picture.ties;
    const ties = source.map((_, tie) => tie).filter((tie) => nodes.has(source[tie]) && nodes.has(target[tie]));
    return { nodes, ties: new Set(ties) };
  }, [picture, held, pair, organisation]);
  return { held, pair, highlight };
}

import type { NodeType } from "../../model/picture.ts";
import type { Picture } from "../api/client.ts";
import { unselected } from "../state/unselected.ts";
import type { UrlState } from "../state/url-state.ts";

/** What the renderer and the table call a node: an organisation and an activity may have the same id. */
function nodeKey(type: NodeType, id: string): string {
  return `${type} ${id}`;
}

export function readNodeKey(key: string): { readonly type: NodeType; readonly id: string } {
  const blank = key.indexOf(" ");
  return { type: key.slice(0, blank) as NodeType, id: key.slice(blank + 1) };
}

export function keysOf({ nodes }: Picture): readonly string[] {
  return nodes.id.map((id, i) => nodeKey(nodes.type[i], id));
}

/** Where a node stands among those drawn, or -1. */
export function indexOfNode({ nodes }: Picture, type: NodeType, id: string | undefined): number {
  return nodes.id.findIndex((own, i) => own === id && nodes.type[i] === type);
}

/** Which node is selected, if what is selected may be one. */
export function selectedKey({ organisation, activity, group }: UrlState): string | undefined {
  if (organisation !== undefined) return nodeKey("organisation", organisation);
  if (activity !== undefined) return nodeKey("activity", activity);
  return group === undefined ? undefined : nodeKey("group", group);
}

/** What of the address says that this node alone is selected. */
export function selection(type: NodeType, id: string) {
  return { ...unselected, group: undefined, [type]: id };
}

export interface ShortestPaths {
  /** Ties from one end to the other. */
  readonly length: number;
  /** How many shortest paths there are; `some` of them are listed, by the index of their organisations. */
  readonly count: number;
  readonly some: readonly (readonly number[])[];
  /** Organisations and ties, by index, on any of them. */
  readonly nodes: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
}

interface Ties {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

interface Step {
  readonly from: number;
  readonly tie: number;
}

/** Every shortest path between two organisations, each tie one step long; undefined where nothing connects them. O(n + m). */
export function shortestPaths(
  { source, target }: Ties,
  from: number,
  to: number,
  most: number,
): ShortestPaths | undefined {
  const neighbours = new Map<number, { readonly to: number; readonly tie: number }[]>();
  const add = (a: number, b: number, tie: number) => {
    const known = neighbours.get(a);
    if (known) known.push({ to: b, tie });
    else neighbours.set(a, [{ to: b, tie }]);
  };
  source.forEach((a, tie) => {
    add(a, target[tie], tie);
    add(target[tie], a, tie);
  });

  const distance = new Map([[from, 0]]);
  const ways = new Map([[from, 1]]);
  const before = new Map<number, Step[]>();
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    const next = distance.get(node)! + 1;
    for (const { to: other, tie } of neighbours.get(node) ?? []) {
      if (!distance.has(other)) {
        distance.set(other, next);
        ways.set(other, 0);
        before.set(other, []);
        queue.push(other);
      }
      if (distance.get(other) !== next) continue;
      before.get(other)!.push({ from: node, tie });
      ways.set(other, ways.get(other)! + ways.get(node)!);
    }
  }
  if (!distance.has(to)) return undefined;

  const nodes = new Set([to]);
  const ties = new Set<number>();
  for (const node of nodes)
    for (const step of before.get(node) ?? []) {
      nodes.add(step.from);
      ties.add(step.tie);
    }
  const some: number[][] = [];
  const walkBack = (path: readonly number[]) => {
    if (some.length >= most) return;
    if (path[0] === from) some.push([...path]);
    else for (const step of before.get(path[0]) ?? []) walkBack([step.from, ...path]);
  };
  walkBack([to]);
  return { length: distance.get(to)!, count: ways.get(to)!, some, nodes, ties };
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neighbourhood } from "../../analysis/ties/neighbourhood.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { collaborations, named } from "./named-graphs.ts";

const unlimited = 1000;

describe("the neighbourhood of an organisation", () => {
  it("reaches as far as its radius", () => {
    const { network } = named.path(7);
    const around = (radius: number) => [
      ...neighbourhood(network, { focus: 3, radius, maxOrganisations: unlimited }).nodes,
    ];
    expect(around(1)).toEqual([2, 3, 4]);
    expect(around(2)).toEqual([1, 2, 3, 4, 5]);
    expect(around(9)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
  it("holds every tie among its members", () => {
    const { ties } = neighbourhood(named.complete(5).network, { focus: 2, radius: 1, maxOrganisations: 4 });
    expect(ties.source.length).toBe(6);
  });
  it("takes the strongest first, and says how many it left out", () => {
    const { network, ids } = tiesFromEdgeList([
      { source: "f", target: "weak", weight: 1 },
      { source: "f", target: "strong", weight: 5 },
      { source: "f", target: "middling", weight: 3 },
      { source: "strong", target: "far", weight: 9 },
    ]);
    const found = neighbourhood(network, { focus: ids.indexOf("f"), radius: 2, maxOrganisations: 3 });
    expect([...found.nodes].map((node) => ids[node])).toEqual(["f", "middling", "strong"]);
    expect(found.leftOut).toBe(1);
  });
  it("is the ball of that radius, of equal size by whatever name", () => {
    fc.assert(
      fc.property(collaborations, fc.nat(13), fc.integer({ min: 1, max: 3 }), ({ network }, focus, radius) => {
        const distance = new Array<number>(network.order).fill(Number.POSITIVE_INFINITY);
        distance[focus] = 0;
        for (let step = 0; step < network.order; step++)
          for (let node = 0; node < network.order; node++)
            for (let k = network.offsets[node]; k < network.offsets[node + 1]; k++)
              distance[node] = Math.min(distance[node], distance[network.neighbours[k]] + 1);
        const ball = distance.flatMap((d, node) => (d <= radius ? [node] : []));
        const found = neighbourhood(network, { focus, radius, maxOrganisations: unlimited });
        expect([...found.nodes]).toEqual(ball);
        expect(found.leftOut).toBe(0);
        const limited = neighbourhood(network, { focus, radius, maxOrganisations: 3 });
        expect(limited.nodes.length).toBe(Math.min(3, ball.length));
        expect([...limited.nodes].every((node) => ball.includes(node))).toBe(true);
        expect(limited.leftOut > 0).toBe(ball.length > 3 && limited.nodes.length === 3);
      }),
    );
  });
});

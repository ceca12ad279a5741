import { expect, test } from "vitest";
import { activity, ofType } from "./transcription.ts";

test("81 mini clusters, each in a hub, with page and telephone; Smart cars is dgcar", () => {
  const miniClusters = ofType("activity").filter(({ kind, to }) => kind === "mini-cluster" && to === undefined);
  expect(miniClusters).toHaveLength(81);
  const hubs = new Set(ofType("complex").flatMap((c) => (c.standings!.at(-1)!.role === "hub" ? [c.id] : [])));
  for (const { id, complex, attributes } of miniClusters) {
    expect(hubs, id).toContain(complex);
    expect(attributes!.page, id).toMatch(/^http:\/\/mini\.e-cluster\.net\/\S+$/);
    expect(attributes!.telephone, id).toMatch(/^\+82-70-8895-7\d{3}$/);
  }
  expect(activity("seongseo-smart-cars").attributes!.page).toBe("http://mini.e-cluster.net/dgcar");
  expect(activity("daebul-bio-industry-jeju-agro-industrial-complex").complex).toBe("daebul");
});

test("54 mini clusters until 2009, as many in each complex as the figure prints; 31 of them go on, some under another name", () => {
  const until2009 = ofType("activity").filter(({ kind, from }) => kind === "mini-cluster" && from! < "2010");
  for (const { subject, indicator, value } of ofType("observation"))
    if (subject.type === "complex" && indicator === "mini-clusters")
      expect(
        until2009.filter(({ complex }) => complex === subject.id),
        subject.id,
      ).toHaveLength(value as number);
  expect(until2009).toHaveLength(54);
  expect(until2009.filter(({ to }) => to === undefined)).toHaveLength(31);
  expect(activity("gumi-mobile")).toMatchObject({ from: "2005", attributes: { calledUntil2009: "mobiles" } });
  expect(activity("daebul-ocean-leisure").from).toBe("2008");
  expect(activity("wonju-u-health-2009")).toMatchObject({ from: "2005", to: "2009" });
});

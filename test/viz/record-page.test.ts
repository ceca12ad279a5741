import { expect, test } from "vitest";
import { activityKinds } from "../../model/activity.ts";
import { listOfKind } from "../../viz/state/directory-lists.ts";
import { recordOf, recordPage } from "../../viz/state/record-page.ts";

test("an id comes back from the path of its page, whatever stands in it", () => {
  for (const id of ["gwangju", "a/b", "100 %", "반월·시화", "10.13039/5"])
    expect(recordOf(`/${recordPage("complexes", id)}`)).toEqual({ kind: "complexes", id });
  for (const path of ["/complexes", "/complexes/", "/network", "/activities/%E0%A4%A"])
    expect(recordOf(path)).toBeUndefined();
});

test("every kind of activity stands in a list", () => {
  for (const kind of activityKinds) expect(listOfKind(kind), kind).toBeDefined();
});

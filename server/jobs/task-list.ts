/** What workers can do: each module exports `run(input, context)`, imported by the worker that first needs it. */
export const taskList = {
  "read-facts": () => import("../tasks/read-facts.ts"),
  "import-file": () => import("../tasks/import-file.ts"),
  "load-booklet": () => import("../tasks/load-booklet.ts"),
  "generate-programme": () => import("../tasks/generate-programme.ts"),
  "preview-file": () => import("../tasks/preview-file.ts"),
  "remove-dataset": () => import("../tasks/remove-dataset.ts"),
  "write-scores": () => import("../tasks/write-scores.ts"),
  "list-scores": () => import("../tasks/list-scores.ts"),
  "derive-network": () => import("../tasks/derive-network.ts"),
  "compute-measure": () => import("../tasks/compute-measure.ts"),
  "compute-measure-part": () => import("../tasks/compute-measure-part.ts"),
  "combine-measure-parts": () => import("../tasks/combine-measure-parts.ts"),
  "correlate-values": () => import("../tasks/correlate-values.ts"),
  "identify-network": () => import("../tasks/identify-network.ts"),
  "compare-rankings": () => import("../tasks/compare-rankings.ts"),
  "find-communities": () => import("../tasks/find-communities.ts"),
  "describe-structure": () => import("../tasks/describe-structure.ts"),
  "compute-figure": () => import("../tasks/compute-figure.ts"),
  "mix-groups": () => import("../tasks/mix-groups.ts"),
  "render-mixing": () => import("../tasks/render-mixing.ts"),
  "compose-picture": () => import("../tasks/compose-picture.ts"),
  "lay-out": () => import("../tasks/lay-out.ts"),
  "render-picture": () => import("../tasks/render-picture.ts"),
  "render-values": () => import("../tasks/render-values.ts"),
  "render-ties": () => import("../tasks/render-ties.ts"),
  "trace-facts": () => import("../tasks/trace-facts.ts"),
  "write-list": () => import("../tasks/write-list.ts"),
  "compare-published": () => import("../tasks/compare-published.ts"),
  "render-published": () => import("../tasks/render-published.ts"),
  "render-profile": () => import("../tasks/render-profile.ts"),
};

export type TaskName = keyof typeof taskList;
type TaskModule<K extends TaskName> = Awaited<ReturnType<(typeof taskList)[K]>>;
export type TaskInput<K extends TaskName> = Parameters<TaskModule<K>["run"]>[0];
export type TaskOutput<K extends TaskName> = Awaited<ReturnType<TaskModule<K>["run"]>>;

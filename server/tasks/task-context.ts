import type { Progress } from "../../model/progress.ts";
import type { Settings } from "../../model/settings.ts";
import type { Store } from "../../store/store.ts";

/** What a task in a worker is given beside its input. */
export interface TaskContext {
  readonly progress: Progress;
  readonly settings: Settings;
  /** Opens the worker's own connection to the store, closed when the task ends. */
  openStore(): Promise<Store>;
  /** Names the step that the task is at. */
  step(name: string): void;
}

import type { WriteStream } from "node:tty";
import type { Progress } from "../../model/progress.ts";
import { TielineError } from "../../model/tieline-error.ts";

const terminalEveryMs = 200;
const logEveryMs = 5_000;

/** How far a load is, in percent: one line that changes on a terminal, a line every few seconds in a log. */
export class TerminalProgress implements Progress {
  readonly #output: WriteStream;
  #cancelled = false;
  #said = performance.now();
  #open = false;

  constructor(output: WriteStream) {
    this.#output = output;
  }

  cancel(): void {
    this.#cancelled = true;
  }

  report(share: number): void {
    const now = performance.now();
    if (now - this.#said < (this.#output.isTTY ? terminalEveryMs : logEveryMs)) return;
    this.#said = now;
    const percent = `${Math.floor(share * 100)} %`;
    this.#open = this.#output.isTTY;
    this.#output.write(this.#output.isTTY ? `\r${percent.padEnd(8)}` : `${percent}\n`);
  }

  checkCancelled(): void {
    if (this.#cancelled) throw new TielineError("job_cancelled");
  }

  /** Clears the line, so that what follows stands alone. */
  end(): void {
    if (this.#open) this.#output.write(`\r${" ".repeat(8)}\r`);
    this.#open = false;
  }
}

import { LRUCache } from "lru-cache";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import { type NetworkParameters, networkParametersSchema } from "../../model/network-parameters.ts";
import { SharedWork } from "../jobs/shared-work.ts";
import type { WorkerPool } from "../jobs/worker-pool.ts";
import { type PictureKind, pictureSource, thingCount } from "../tasks/picture-kind.ts";
import type { DiskCache } from "./disk-cache.ts";
import type { Networks } from "./networks.ts";
import { versionKey } from "./version-key.ts";

/** Where things are drawn, by their number; NaN where the layout has none. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export interface LayoutContext {
  readonly cancelled: Int32Array;
  report(share: number, step?: string): void;
}

/** Which picture of a version a layout is for. */
export interface LayoutKind extends PictureKind {
  readonly layers: NetworkParameters["layers"];
}

/**
 * Where each node of a version's picture is drawn: computed once for each kind of picture, with everything else by default,
 * and stored, so that an organisation stays in its place whatever is filtered.
 */
export class Layouts {
  readonly #networks: Networks;
  readonly #pool: WorkerPool;
  readonly #disk: DiskCache;
  readonly #known = new LRUCache<string, Positions>({ max: 20 });
  readonly #making = new SharedWork<Positions>();

  constructor(networks: Networks, pool: WorkerPool, disk: DiskCache) {
    this.#networks = networks;
    this.#pool = pool;
    this.#disk = disk;
  }

  async get(version: DatasetVersion, facts: Facts, kind: LayoutKind, context: LayoutContext): Promise<Positions> {
    const key = `spread layout ${versionKey(version)} ${JSON.stringify(kind)}`;
    const known = this.#known.get(key) ?? (await this.#stored(key, thingCount(facts, kind)));
    if (known) {
      this.#known.set(key, known);
      return known;
    }
    return this.#making.join(key, context.cancelled, (cancelled) =>
      this.#make(version, kind, key, { ...context, cancelled }),
    );
  }

  async #make(
    version: DatasetVersion,
    kind: LayoutKind,
    key: string,
    { cancelled, report }: LayoutContext,
  ): Promise<Positions> {
    report(0, "layout");
    const parameters = { ...networkParametersSchema.parse({}), layers: kind.layers };
    const derived = await this.#networks.get(version, parameters, cancelled);
    const source = pictureSource(derived, parameters, kind);
    const drawn = await this.#pool.run(
      "lay-out",
      { source },
      { cancelled, onProgress: (share) => report(share, "layout") },
    );
    const positions = nowhere(thingCount(derived.facts, kind));
    drawn.things!.forEach((thing, node) => {
      positions.x[thing] = drawn.x[node];
      positions.y[thing] = drawn.y[node];
    });
    this.#known.set(key, positions);
    await this.#disk.write(key, Buffer.concat([bytesOf(positions.x), bytesOf(positions.y)]));
    return positions;
  }

  async #stored(key: string, things: number): Promise<Positions | undefined> {
    const bytes = await this.#disk.read(key);
    if (bytes?.byteLength !== 8 * things) return undefined;
    const numbers = new Float32Array(Uint8Array.from(bytes).buffer);
    return { x: numbers.subarray(0, things), y: numbers.subarray(things) };
  }
}

function nowhere(things: number): Positions {
  return { x: new Float32Array(things).fill(Number.NaN), y: new Float32Array(things).fill(Number.NaN) };
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

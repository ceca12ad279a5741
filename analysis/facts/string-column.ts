/**
 * Strings in shared memory: one UTF-8 blob and where each value begins, so that workers read them without a copy.
 * An absent value is an empty one.
 */
export interface StringColumn {
  readonly bytes: Uint8Array;
  /** `offsets[i]` to `offsets[i + 1]` is value i. */
  readonly offsets: Uint32Array;
}

const decoder = new TextDecoder();

export function stringColumn(values: readonly string[]): StringColumn {
  const offsets = new Uint32Array(new SharedArrayBuffer(4 * (values.length + 1)));
  let size = 0;
  for (let i = 0; i < values.length; i++) {
    size += Buffer.byteLength(values[i]);
    offsets[i + 1] = size;
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(size));
  const buffer = Buffer.from(bytes.buffer);
  for (let i = 0; i < values.length; i++) buffer.write(values[i], offsets[i]);
  return { bytes, offsets };
}

export function stringAt({ bytes, offsets }: StringColumn, index: number): string {
  // A copy, because TextDecoder does not read shared memory.
  return decoder.decode(bytes.slice(offsets[index], offsets[index + 1]));
}

export function allStrings(column: StringColumn): string[] {
  return Array.from({ length: column.offsets.length - 1 }, (_, index) => stringAt(column, index));
}

/** Whether a text stands in any of the values, or across two: what does not is surely in none. */
export function holdsText({ bytes }: StringColumn, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text);
}

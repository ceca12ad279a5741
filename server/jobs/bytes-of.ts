/** About how much memory a value holds: its arrays and strings, at any depth. */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return 2 * value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) {
    // Long lists hold one kind of thing: the first tells the size of all.
    return value.length === 0 ? 0 : value.length * (16 + bytesOf(value[0]));
  }
  if (value !== null && typeof value === "object")
    return Object.values(value).reduce<number>((sum, part) => sum + 16 + bytesOf(part), 16);
  return 8;
}

/**
 * Values made of plain objects and typed arrays as bytes, and back into shared memory without reading them one by one: a
 * head in JSON, in which each array is a reference, then the arrays' own bytes. For this machine's cache only: arrays are
 * in its byte order.
 */
const arrayTypes = { Uint8Array, Int32Array, Uint32Array, Float32Array, Float64Array } as const;
type ArrayType = keyof typeof arrayTypes;
type PackedArray = InstanceType<(typeof arrayTypes)[ArrayType]>;

interface Reference {
  readonly $array: ArrayType;
  readonly at: number;
  readonly length: number;
}

/** Eight bytes: the length of the head. */
const prefix = 8;

export function pack(value: unknown): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  let at = 0;
  const head = JSON.stringify(value, (_, part: unknown) => {
    if (!ArrayBuffer.isView(part)) return part;
    const array = part as PackedArray;
    const reference: Reference = { $array: array.constructor.name as ArrayType, at, length: array.length };
    const padding = -array.byteLength & 7;
    blocks.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), new Uint8Array(padding));
    at += array.byteLength + padding;
    return reference;
  });
  const headBytes = Buffer.from(head);
  const lengths = new Uint8Array(prefix);
  new DataView(lengths.buffer).setFloat64(0, headBytes.length);
  return [lengths, headBytes, new Uint8Array(-headBytes.length & 7), ...blocks];
}

/** What `pack` was given, its arrays views of the bytes. Throws where these are not what it wrote. */
export function unpack(bytes: SharedArrayBuffer): unknown {
  const headLength = new DataView(bytes).getFloat64(0);
  const begin = prefix + headLength + (-headLength & 7);
  return JSON.parse(Buffer.from(bytes, prefix, headLength).toString(), (_, part: unknown) => {
    if (!isReference(part)) return part;
    const Type = arrayTypes[part.$array] as new (buffer: SharedArrayBuffer, at: number, length: number) => PackedArray;
    return new Type(bytes, begin + part.at, part.length);
  });
}

function isReference(part: unknown): part is Reference {
  // An attribute may be called `$array`, but its grouping is an object.
  return typeof part === "object" && part !== null && "$array" in part && typeof part.$array === "string";
}

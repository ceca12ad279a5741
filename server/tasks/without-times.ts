const endOfDirectory = 0x06054b50;
const endLength = 22;
const inDirectory = 0x02014b50;
/** 1 January 1980, 0:00: the earliest that a ZIP can say. */
const earliest = 0x00210000;

/** A ZIP archive, such as a workbook, without the time at which it was made: the same content gives the same bytes. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endLength;
  if (view.getUint32(end, true) !== endOfDirectory) throw new Error("the archive has no directory where it should be");
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry++) {
    if (view.getUint32(at, true) !== inDirectory) throw new Error("the archive's directory cannot be read");
    view.setUint32(at + 12, earliest, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, earliest, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

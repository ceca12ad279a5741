/**
 * A printed document dated by its data instead of the clock, and without the numbers that the browser gave its elements, as long as before so that
 * nothing in it moves: the same page printed by the same browser gives the same bytes.
 */
export function withoutPrintMarks(printed: Uint8Array, loadedAt: string): Uint8Array {
  const fixed = `D:${new Date(loadedAt).toISOString().replace(/\D/g, "").slice(0, 14)}+00'00'`;
  const text = Buffer.from(printed).toString("latin1");
  const dated = /\/(CreationDate|ModDate) ?\(D:\d{14}[+-]\d\d'\d\d'\)/g;
  const named = /\(node(\d{8})\)/g;
  // Their order is kept: names of elements are sorted in the file.
  const elements = [...new Set(Array.from(text.matchAll(named), (found) => found[1]))].sort();
  const rank = new Map(elements.map((element, k) => [element, String(k).padStart(8, "0")]));
  return Buffer.from(
    text
      .replace(dated, (found) => found.replace(/D:\d{14}[+-]\d\d'\d\d'/, fixed))
      .replace(named, (_, element: string) => `(node${rank.get(element)})`),
    "latin1",
  );
}

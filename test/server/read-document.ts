import { fromBuffer } from "yauzl";

interface ReadDocument {
  readonly paragraphs: string[];
  readonly tables: string[][][];
  /** What is said of each picture to who does not see it. */
  readonly pictures: { readonly title: string; readonly text: string }[];
}

/** What a reader of a text document sees: the paragraphs outside its tables, the tables cell by cell, and its pictures. */
export async function readDocument(bytes: Buffer): Promise<ReadDocument> {
  const xml = await entry(bytes, "word/document.xml");
  const tables = all(xml, /<w:tbl>.*?<\/w:tbl>/gs).map((table) =>
    all(table, /<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs).map((row) => all(row, /<w:tc>.*?<\/w:tc>/gs).map(textOf)),
  );
  const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, "");
  const pictures = all(xml, /<wp:docPr [^>]*>/g).map((tag) => ({
    title: attributeOf(tag, "title"),
    text: attributeOf(tag, "descr"),
  }));
  return { paragraphs: all(outside, /<w:p(?: [^>]*)?>.*?<\/w:p>/gs).map(textOf), tables, pictures };
}

function attributeOf(tag: string, name: string): string {
  return unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

function all(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}

function textOf(xml: string): string {
  const text = all(xml, /<w:t(?: [^>]*)?>[^<]*<\/w:t>/g)
    .map((run) => run.replace(/<[^>]+>/g, ""))
    .join("");
  return unescaped(text);
}

/** A text of XML or HTML as it is read. */
export function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function entry(bytes: Buffer, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (opening, archive) => {
      if (opening) return reject(opening);
      archive.on("error", reject);
      archive.on("end", () => reject(new Error(`no ${name} in the document`)));
      archive.on("entry", (found: Parameters<typeof archive.openReadStream>[0]) => {
        if (found.fileName !== name) return archive.readEntry();
        archive.openReadStream(found, (reading, stream) => {
          if (reading) return reject(reading);
          const parts: Buffer[] = [];
          stream.on("data", (part: Buffer) => parts.push(part));
          stream.on("end", () => resolve(Buffer.concat(parts).toString()));
        });
      });
      archive.readEntry();
    });
  });
}

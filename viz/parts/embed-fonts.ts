/**
 * An SVG with the fonts of its text inside: of the page's own font those parts that hold a character of it. So its text is the
 * same where that font is not installed, Korean too, and in a PNG that is drawn from it.
 */
export async function embedFonts(svg: string): Promise<string> {
  const read = new DOMParser().parseFromString(svg, "image/svg+xml");
  const used = new Set(
    [...read.querySelectorAll("text")].flatMap(({ textContent }) =>
      Array.from(textContent ?? "", (letter) => letter.codePointAt(0)!),
    ),
  );
  const rules = await Promise.all([...fontParts(document.styleSheets)].filter(holdsAny(used)).map(ruleOf));
  return svg.replace(/<svg[^>]*>/, (head) => `${head}<style>${rules.join("")}</style>`);
}

/** The files in which the page has its font, by the characters that each holds. */
function* fontParts(sheets: Iterable<CSSStyleSheet>): Generator<CSSFontFaceRule> {
  for (const { cssRules } of sheets) for (const rule of cssRules) if (rule instanceof CSSFontFaceRule) yield rule;
}

function holdsAny(used: ReadonlySet<number>) {
  return ({ style }: CSSFontFaceRule) => {
    const ranges = unicodeRanges(style.getPropertyValue("unicode-range"));
    return [...used].some((letter) => ranges.some(([first, last]) => letter >= first && letter <= last));
  };
}

/** What CSS writes as `U+26, U+0-7F, U+4??`; without it all characters. */
function unicodeRanges(written: string): readonly (readonly [number, number])[] {
  if (written.trim() === "") return [[0, 0x10ffff]];
  return written.split(",").map((range) => {
    const [first, last = first] = range.trim().slice(2).split("-");
    return [Number.parseInt(first.replaceAll("?", "0"), 16), Number.parseInt(last.replaceAll("?", "f"), 16)];
  });
}

async function ruleOf({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const source = style.getPropertyValue("src");
  const address = /url\("?([^")]+)"?\)/.exec(source)![1];
  const file = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  if (!file.ok) throw new Error(`${file.status} ${file.statusText}`);
  const described = ["font-family", "font-style", "font-weight", "unicode-range"]
    .map((name) => `${name}:${style.getPropertyValue(name)};`)
    .join("");
  return `@font-face{${described}src:${source.replace(/url\([^)]*\)/, `url(${await dataAddress(await file.blob())})`)}}`;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}

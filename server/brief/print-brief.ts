import type { Settings } from "../../model/settings.ts";
import { inChromium } from "../report/in-chromium.ts";
import { escapedHtml, printA4 } from "../report/print-a4.ts";
import type { Brief, BriefSection } from "./brief.ts";

const style = `
body { font: 9pt/1.4 "Pretendard", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", sans-serif; margin: 0; }
h1 { font-size: 15pt; margin: 0 0 6pt; }
h2 { font-size: 11pt; margin: 9pt 0 3pt; }
table { width: 100%; border-collapse: collapse; border-top: 1.2pt solid #000; border-bottom: 1.2pt solid #000; font-size: 8pt; }
th, td { text-align: left; vertical-align: top; padding: 2pt 4pt; border-bottom: 0.5pt solid #808080; overflow-wrap: anywhere; }
tbody th { width: 20%; }
.number { text-align: right; white-space: nowrap; }
p { margin: 2pt 0 2pt 14pt; text-indent: -10pt; }
p.second { margin-left: 28pt; }
p.first { font-weight: bold; }
`;

/** Of A4 within the margins, in pixels of the browser; of the height some is kept, as it is no whole number of them. */
const printed = { width: 672, height: 970 };
const leastZoom = 0.7;
const printMs = 60_000;

/** The brief as a printed page. The browser is given the text itself, and no network. */
export function printBrief(brief: Brief, settings: Pick<Settings, "chromiumPath">): Promise<Uint8Array> {
  const { language, loadedAt, footer } = brief;
  return inChromium(settings, async (browser) => {
    const context = await browser.newContext({ locale: language === "ko" ? "ko-KR" : "en-GB", colorScheme: "light" });
    const page = await context.newPage();
    page.setDefaultTimeout(printMs);
    await page.route("**/*", (route) => route.abort());
    await page.setViewportSize(printed);
    await page.setContent(briefPage(brief));
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(fitOnePage, { height: printed.height, least: leastZoom });
    return printA4(page, footer, loadedAt);
  });
}

/** Runs in the browser: letters as large as let all stand on one page, but no smaller than can be read. */
function fitOnePage({ height, least }: { readonly height: number; readonly least: number }): void {
  const { body } = document;
  for (let zoom = 1; zoom > least && body.getBoundingClientRect().height > height; zoom -= 0.05)
    body.style.zoom = String(zoom);
}

function briefPage({ language, title, about, sections }: Brief): string {
  const isKorean = language === "ko";
  const rows = about.map(
    ({ name, text }) => `<tr><th scope="row">${escapedHtml(name)}</th><td>${escapedHtml(text)}</td></tr>`,
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapedHtml(title)}</title><style>${style}</style></head><body><h1>${escapedHtml(title)}</h1><table><tbody>${rows.join("")}</tbody></table>${sections.map((section) => sectionHtml(section, isKorean)).join("")}</body></html>`;
}

function sectionHtml({ title, lines, table }: BriefSection, isKorean: boolean): string {
  const cells = (tag: string, texts: readonly string[]) =>
    `<tr>${texts.map((text, c) => `<${tag}${table!.columns[c].isNumber ? ' class="number"' : ""}>${escapedHtml(text)}</${tag}>`).join("")}</tr>`;
  const written = table
    ? `<table><thead>${cells(
        "th",
        table.columns.map((column) => column.title),
      )}</thead><tbody>${table.rows.map((row) => cells("td", row)).join("")}</tbody></table>`
    : "";
  const told = lines.map(({ level, text }) => {
    const sign = level === 2 ? "–" : isKorean ? "○" : "•";
    return `<p class="${level === 1 ? "first" : "second"}">${sign} ${escapedHtml(text)}</p>`;
  });
  return `<h2>${isKorean ? "□ " : ""}${escapedHtml(title)}</h2>${written}${told.join("")}`;
}

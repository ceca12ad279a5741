const special: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A text as it may stand in XML, between tags or in quotes. Tabs and line ends become references, as readers would
 * otherwise turn them into blanks; what XML cannot hold at all (other control characters, halves of surrogate pairs) becomes U+FFFD.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"]/g, (character) => special[character])
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[^ -\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

import type { IncomingMessage } from "node:http";
import { type Language, languages } from "../../model/name.ts";

/** The language of texts: `lang` where it names one, else the first of Accept-Language that there is, else English. */
export function languageOf(request: IncomingMessage): Language {
  const asked = new URLSearchParams(request.url?.split("?")[1] ?? "").get("lang");
  const known = languages.find((language) => language === asked);
  if (known) return known;
  const accepted = (request.headers["accept-language"] ?? "")
    .split(",")
    .map((part) => {
      const [tag, ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { language: languages.find((language) => tag.split("-")[0] === language), quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return accepted[0]?.language ?? "en";
}

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const withPoints = /^(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)$/;
const withCommas = /^(-?\d+(?:,\d+)?)\s*(?:;|\s|,\s)\s*(-?\d+(?:,\d+)?)$/;
/** Four numbers between three commas can only be two with decimals: `52,2033,0,1248`. */
const commasThroughout = /^(-?\d+,\d+),\s*(-?\d+,\d+)$/;

/** Latitude and longitude in one cell, decimals written with "." or ","; undefined where it cannot be told what is meant. */
export function parseCoordinates(text: string): Coordinates | undefined {
  const match = withPoints.exec(text) ?? commasThroughout.exec(text) ?? withCommas.exec(text);
  if (!match) return undefined;
  const [latitude, longitude] = [match[1], match[2]].map((part) => Number(part.replace(",", ".")));
  return { latitude, longitude };
}

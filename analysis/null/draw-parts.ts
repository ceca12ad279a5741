const drawsInAPart = 16;
const mostParts = 64;

/** Draws from one to before another, made one after the other by one worker. */
export interface DrawPart {
  readonly first: number;
  readonly end: number;
}

/** How draws are cut into parts: by their number only, so that the bytes do not depend on how many workers there are. */
export function drawParts(draws: number): DrawPart[] {
  const parts = Math.max(1, Math.min(mostParts, Math.ceil(draws / drawsInAPart)));
  const from = (part: number) => Math.floor((part * draws) / parts);
  return Array.from({ length: parts }, (_, part) => ({ first: from(part), end: from(part + 1) }));
}

/** Of 255: grey on which black is still read. */
const darkest = 140;

/** The ground of a shaded cell, from white to a middle grey, as six hexadecimal digits. */
export function shadeColour(shade: number): string {
  const channel = Math.round(255 - shade * (255 - darkest));
  return channel.toString(16).padStart(2, "0").repeat(3).toUpperCase();
}

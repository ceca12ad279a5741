/** A difference with its sign, a real minus. */
export function signed(difference: number, written: (value: number) => string): string {
  return (difference < 0 ? "−" : "+") + written(Math.abs(difference));
}

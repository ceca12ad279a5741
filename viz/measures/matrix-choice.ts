/** A matrix over pairs of organisations as a form chooses it: an option of a list and, for a period, its years. */
export interface MatrixChoice {
  /** `period` stands in it for the years: `tied(period)`. */
  readonly option: string;
  readonly from?: string;
  readonly to?: string;
}

const period = /^(ties|tied)\(from:([\d-]+),to:([\d-]+)\)$/;

/** A name that the form has no option for stays as it is: the API may know more. */
export function readMatrix(name: string): MatrixChoice {
  const [, is, from, to] = period.exec(name) ?? [];
  return is ? { option: `${is}(period)`, from, to } : { option: name };
}

/** The name by which the API knows it. */
export function writeMatrix({ option, from, to }: MatrixChoice): string {
  return option.replace("(period)", `(from:${from},to:${to})`);
}

/** `a,b(c:d,e:f)` at the commas that are in no parentheses. */
export function readMatrices(names: string): readonly string[] {
  return [...new Set(names.split(/,(?![^(]*\))/).map((name) => name.trim()))].filter((name) => name !== "");
}

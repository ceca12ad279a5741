import type { Measure } from "../api/client.ts";

/** A measure's own parameters as a request gives them. What is as the catalogue says stays out. */
export type OwnParameters = Readonly<Record<string, string>>;

/** `role:liaison,by:zone`, as an address holds them. */
export function writeOwn(own: OwnParameters): string | undefined {
  const written = Object.entries(own).map(([name, value]) => `${name}:${encodeURIComponent(value)}`);
  return written.length === 0 ? undefined : written.join(",");
}

/** Those of an address that the measure takes; an old link may hold others. */
export function readOwn(written: string | undefined, measure: Pick<Measure, "parameters"> | undefined): OwnParameters {
  const given = (written ?? "").split(",").map((part) => {
    const at = part.indexOf(":");
    return [part.slice(0, at), decoded(part.slice(at + 1))] as const;
  });
  const taken = given.filter(([name, value]) => {
    const parameter = measure?.parameters.find((one) => one.name === name);
    return parameter && value !== usualValue(parameter);
  });
  return Object.fromEntries(taken);
}

/** What stands in a field where nobody chose: nothing, where there is no default. */
export function usualValue({ default: usual }: Measure["parameters"][number]): string {
  return usual === undefined ? "" : String(usual);
}

/** Parameters with one of them set. */
export function withParameter(own: OwnParameters, parameter: Measure["parameters"][number], value: string) {
  const { [parameter.name]: _, ...others } = own;
  return value === usualValue(parameter) ? others : { ...others, [parameter.name]: value };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import packageJson from "../package.json" with { type: "json" };

/** What this Tieline is: what is computed depends on it too. */
export const { version: tielineVersion, description: tielineDescription, license: tielineLicense } = packageJson;

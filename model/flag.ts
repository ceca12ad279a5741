import { z } from "zod";

/** Yes or no as it stands in a query string or a form field. */
export const flagSchema = z.enum(["true", "false"]).transform((text) => text === "true");

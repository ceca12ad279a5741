import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);

/** The environment, parsed once by each entry point. API.md lists the variables. */
export const settingsSchema = z
  .object({
    PORT: port.default(4180),
    HOST: z.string().min(1).default("127.0.0.1"),
    TIELINE_DATA: z.string().min(1).default(".tieline"),
    /** With what an empty store begins: the booklet's facts and then a generated programme, the booklet only, or nothing. */
    TIELINE_FIRST: z.enum(["programme", "booklet", "nothing"]).default("programme"),
    /** true: no request changes what is stored, whoever asks. */
    TIELINE_READ_ONLY: z.enum(["true", "false"]).default("false"),
    /** How many threads compute; without it, as many as the machine has cores, up to 8. */
    TIELINE_THREADS: z.coerce.number().int().min(1).max(64).optional(),
    /** Where the service is: a call, note or introduction without a day of its own is of the day that it is there. */
    TIELINE_TIME_ZONE: z
      .string()
      .refine(isTimeZone, "it is no time zone of the IANA database, such as Asia/Seoul")
      .default("Asia/Seoul"),
    /** The Chromium that prints reports; without it, one that is installed where systems and Playwright put theirs. */
    CHROMIUM_PATH: z.string().min(1).optional(),
    TIELINE_ACCESS: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
    NEO4J_URI: z.string().min(1).optional(),
    NEO4J_USER: z.string().min(1).default("neo4j"),
    NEO4J_PASSWORD: z.string().default(""),
    NEO4J_DATABASE: z.string().min(1).default("neo4j"),
  })
  .transform((env) => ({
    port: env.PORT,
    host: env.HOST,
    dataFolder: env.TIELINE_DATA,
    first: env.TIELINE_FIRST,
    readOnly: env.TIELINE_READ_ONLY === "true",
    threads: env.TIELINE_THREADS,
    timeZone: env.TIELINE_TIME_ZONE,
    chromiumPath: env.CHROMIUM_PATH,
    accessFile: env.TIELINE_ACCESS,
    logLevel: env.LOG_LEVEL,
    neo4j:
      env.NEO4J_URI === undefined
        ? undefined
        : { uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD, database: env.NEO4J_DATABASE },
  }));
export type Settings = z.output<typeof settingsSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

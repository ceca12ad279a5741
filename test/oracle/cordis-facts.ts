import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import { buildFacts } from "../../analysis/facts/build-facts.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Activity } from "../../model/activity.ts";
import type { Fact } from "../../model/fact.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Participation } from "../../model/participation.ts";

const kinds = {
  HES: "university",
  REC: "institute",
  PRC: "company",
  PUB: "government",
  OTH: "other",
} as const satisfies Record<string, Organisation["kind"]>;

/** Column of each field: the oracles are checked without going through the importer. */
const columns = {
  joined: { activity: "project_rcn", organisation: "org_pic", name: "org_name", kind: "org_type" },
  official: { activity: "projectID", organisation: "organisationID", name: "name", kind: "activityType" },
} as const;

/** A CORDIS table read straight into facts, one row a participation. */
export async function cordisFacts(file: string, layout: keyof typeof columns): Promise<Facts> {
  const { activity, organisation, name, kind } = columns[layout];
  const organisations = new Map<string, Organisation>();
  const activities = new Map<string, Activity>();
  const participations = new Map<string, Participation>();
  const bytes = createReadStream(file);
  const rows = (file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes).pipe(parse({ columns: true, bom: true }));
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    const provenance = [{ source: file, place: `row ${participations.size}`, nature: "documented" as const }];
    const [project, body] = [row[activity], row[organisation]];
    const role = row.role === "coordinator" ? "lead" : "participant";
    organisations.set(body, {
      type: "organisation",
      id: body,
      name: row[name] || undefined,
      kind: kinds[row[kind] as keyof typeof kinds] ?? "other",
      place: { country: row.country || undefined },
      provenance,
    });
    activities.set(project, {
      type: "activity",
      id: project,
      kind: "consortium",
      from: row.start_date || undefined,
      to: row.end_date || undefined,
      provenance,
    });
    const key = `${project} ${body} ${role}`;
    participations.set(key, { type: "participation", organisation: body, activity: project, role, provenance });
  }
  const version = { dataset: "h2020", version: 1, settings: { title: "H2020", yearStart: 1 } };
  return buildFacts(version, batches([organisations.values(), activities.values(), participations.values()]));
}

async function* batches(types: Iterable<Fact>[]): AsyncGenerator<Fact[]> {
  for (const facts of types) yield [...facts];
}

import type { FactType } from "../../model/fact.ts";

/** What one row says of one record: the record without its type and provenance, as JSON. */
export interface Claim {
  readonly type: FactType;
  readonly key: string;
  readonly body: string;
  /** Of a participation: the columns (from 1) in which its organisation and its activity are named. */
  readonly organisationColumn?: number;
  readonly activityColumn?: number;
}

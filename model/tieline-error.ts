/**
 * Every refusal that Tieline gives has a code from this registry: its HTTP status, and whether the same request may
 * succeed later without being changed. What it says, in both languages, stands in `messages/{en,ko}/errors.json`.
 */
export const errorCodes = {
  // requests
  request_malformed: { status: 400, retriable: false },
  request_too_long: { status: 431, retriable: false },
  parameter_unknown: { status: 400, retriable: false },
  parameter_invalid: { status: 400, retriable: false },
  body_invalid: { status: 400, retriable: false },
  entry_unknown: { status: 404, retriable: false },
  entry_taken: { status: 409, retriable: false },
  entry_undone: { status: 409, retriable: false },
  entry_needed: { status: 409, retriable: false },
  body_too_large: { status: 413, retriable: false },
  media_type_unsupported: { status: 415, retriable: false },
  not_acceptable: { status: 406, retriable: false },
  method_not_allowed: { status: 405, retriable: false },
  route_unknown: { status: 404, retriable: false },
  host_refused: { status: 421, retriable: false },
  origin_refused: { status: 403, retriable: false },
  token_required: { status: 401, retriable: false },
  role_insufficient: { status: 403, retriable: false },
  read_only: { status: 403, retriable: false },
  rate_exceeded: { status: 429, retriable: true },
  internal: { status: 500, retriable: false },
  // things asked for
  dataset_unknown: { status: 404, retriable: false },
  version_unknown: { status: 404, retriable: false },
  version_gone: { status: 410, retriable: false },
  organisation_unknown: { status: 404, retriable: false },
  complex_unknown: { status: 404, retriable: false },
  case_unknown: { status: 404, retriable: false },
  expert_unknown: { status: 404, retriable: false },
  activity_unknown: { status: 404, retriable: false },
  measure_unknown: { status: 404, retriable: false },
  indicator_unknown: { status: 404, retriable: false },
  figure_unknown: { status: 404, retriable: false },
  attribute_unknown: { status: 400, retriable: false },
  grouping_unknown: { status: 400, retriable: false },
  filter_unknown: { status: 400, retriable: false },
  lengths_not_sampled: { status: 422, retriable: false },
  group_unknown: { status: 404, retriable: false },
  job_unknown: { status: 404, retriable: false },
  job_cancelled: { status: 409, retriable: true },
  job_queue_full: { status: 503, retriable: true },
  network_too_large: { status: 422, retriable: false },
  window_too_long: { status: 422, retriable: false },
  null_star: { status: 422, retriable: false },
  null_needs_groups: { status: 422, retriable: false },
  cell_unknown: { status: 404, retriable: false },
  order_without_zones: { status: 422, retriable: false },
  grouping_too_fine: { status: 422, retriable: false },
  matrix_too_large: { status: 422, retriable: false },
  panel_too_large: { status: 422, retriable: false },
  partners_undated: { status: 422, retriable: false },
  selection_empty: { status: 422, retriable: false },
  relations_undetermined: { status: 422, retriable: false },
  distances_too_many: { status: 422, retriable: false },
  gravity_undetermined: { status: 422, retriable: false },
  gravity_untied: { status: 422, retriable: false },
  gravity_diverged: { status: 422, retriable: false },
  browser_missing: { status: 501, retriable: false },
  report_page_missing: { status: 501, retriable: false },
  scenario_member_twice: { status: 422, retriable: false },
  scenario_removed_takes_part: { status: 422, retriable: false },
  scenario_idle: { status: 422, retriable: false },
  scenario_index_unmoved: { status: 422, retriable: false },
  scenario_index_undefined: { status: 422, retriable: false },
  need_empty: { status: 400, retriable: false },
  need_unmatched: { status: 422, retriable: false },
  team_impossible: { status: 422, retriable: false },
  team_lead_unneeded: { status: 422, retriable: false },
  team_member_unneeded: { status: 422, retriable: false },
  team_member_excluded: { status: 422, retriable: false },
  team_weights_idle: { status: 422, retriable: false },
  // the store
  store_unreachable: { status: 503, retriable: true },
  store_refused_login: { status: 503, retriable: false },
  store_too_new: { status: 503, retriable: false },
  store_corrupt: { status: 500, retriable: false },
  load_in_progress: { status: 409, retriable: true },
  periods_too_many: { status: 400, retriable: false },
  // whole files
  file_missing: { status: 404, retriable: false },
  file_is_folder: { status: 400, retriable: false },
  file_empty: { status: 400, retriable: false },
  file_kind_unknown: { status: 415, retriable: false },
  file_kind_mismatch: { status: 400, retriable: false },
  file_encoding_unknown: { status: 400, retriable: false },
  file_encoding_ambiguous: { status: 400, retriable: false },
  encoding_unknown: { status: 400, retriable: false },
  file_corrupt: { status: 400, retriable: false },
  workbook_too_large: { status: 413, retriable: false },
  sheet_unknown: { status: 400, retriable: false },
  line_too_long: { status: 400, retriable: false },
  quote_unclosed: { status: 400, retriable: false },
  column_missing: { status: 400, retriable: false },
  column_ambiguous: { status: 400, retriable: false },
  mapping_unknown: { status: 400, retriable: false },
  mapping_invalid: { status: 400, retriable: false },
  mapping_not_recognised: { status: 400, retriable: false },
  load_refused: { status: 422, retriable: false },
  totals_unmeetable: { status: 422, retriable: false },
  // single rows
  row_width: { status: 422, retriable: false },
  value_missing: { status: 422, retriable: false },
  value_invalid: { status: 422, retriable: false },
  value_unmapped: { status: 422, retriable: false },
  date_unparsable: { status: 422, retriable: false },
  dates_reversed: { status: 422, retriable: false },
  participants_uneven: { status: 422, retriable: false },
  reference_unknown: { status: 422, retriable: false },
} as const satisfies Record<string, { readonly status: number; readonly retriable: boolean }>;

export type ErrorCode = keyof typeof errorCodes;
export type ErrorValues = Readonly<Record<string, string | number>>;

/** The one error class. The message is English, for logs and terminals; the edge says it in the reader's language from code and values. */
export class TielineError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;

  constructor(code: ErrorCode, values: ErrorValues = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = "TielineError";
    this.code = code;
    this.values = values;
  }

  get status(): number {
    return errorCodes[this.code].status;
  }

  get retriable(): boolean {
    return errorCodes[this.code].retriable;
  }
}

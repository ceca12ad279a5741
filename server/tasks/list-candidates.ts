import { type CandidateRequest, type Candidates, listCandidates } from "../../analysis/partners/candidates.ts";

export function run(request: CandidateRequest): Candidates {
  return listCandidates(request);
}

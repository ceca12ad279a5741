import { type FitPartnersRequest, fitPartners, type PartnerFit } from "../../analysis/partners/fit-partners.ts";
import type { TaskContext } from "./task-context.ts";

export function run(request: FitPartnersRequest, { progress }: TaskContext): PartnerFit {
  return fitPartners(request, progress);
}

import { useUrlState } from "../state/use-url-state.ts";
import { parts } from "./parts-of-partners.ts";

/** For a broker with a company on the phone: who could help, who introduces, and what came of it. */
export default function PartnersView() {
  const [{ partners }] = useUrlState();
  const Part = parts[partners];
  return <Part />;
}

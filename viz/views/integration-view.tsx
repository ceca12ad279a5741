import { useUrlState } from "../state/use-url-state.ts";
import { parts } from "./parts-of-integration.ts";
import "../integration/integration.css";

/** Whether groups grow into one region: who is tied to whom, how that changes, and where it is lacking. */
export default function IntegrationView() {
  const [{ integration }] = useUrlState();
  const Part = parts[integration];
  return <Part />;
}

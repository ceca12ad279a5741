import type { IntroductionParty } from "../api/client.ts";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { useUrlState } from "../state/use-url-state.ts";

/** An organisation by its name, which opens it. */
export function Party({ party: { id, name, synthetic } }: { readonly party: IntroductionParty }) {
  const [, change] = useUrlState();
  return (
    <>
      <button type="button" className="link-button" onClick={() => change({ organisation: id, activity: undefined })}>
        {name ?? id}
      </button>
      {synthetic && (
        <>
          {" "}
          <SyntheticMark />
        </>
      )}
    </>
  );
}

import type { Spoke } from "../api/client.ts";

const signs: Readonly<Record<Spoke["state"], string>> = {
  neverConnected: "✕",
  dormant: "◌",
  noHub: "–",
  undated: "?",
  thinning: "▽",
  active: "●",
};

/** A state in words, with a sign beside it for the eye that runs down a column. */
export function StateWords({ state, words }: { readonly state: Spoke["state"]; readonly words: string }) {
  return (
    <span className="hub-tie-state">
      <span aria-hidden className="sign">
        {signs[state]}
      </span>{" "}
      {words}
    </span>
  );
}

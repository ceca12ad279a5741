import { useSyncExternalStore } from "react";

const print = window.matchMedia("print");
let isPrinting = print.matches;

/** A printer asks before the paper is laid out, where a change of medium is heard too late; whoever looks at the medium alone asks by that. */
function subscribe(notify: () => void): () => void {
  const told = ({ type }: Event) => {
    isPrinting = type === "beforeprint" || (type === "change" && print.matches);
    notify();
  };
  print.addEventListener("change", told);
  window.addEventListener("beforeprint", told);
  window.addEventListener("afterprint", told);
  return () => {
    print.removeEventListener("change", told);
    window.removeEventListener("beforeprint", told);
    window.removeEventListener("afterprint", told);
  };
}

/** Whether the page is laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

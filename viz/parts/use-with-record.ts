import { useLocalStorage } from "@mantine/hooks";

/** Whether a run record is saved beside each file; the browser remembers it. */
export function useWithRecord() {
  return useLocalStorage({ key: "tieline-with-record", defaultValue: true, getInitialValueInEffect: false });
}

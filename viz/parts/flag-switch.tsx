import { Switch } from "@mantine/core";
import type { UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";

type Flag = {
  [Name in keyof UrlState]-?: [UrlState[Name]] extends ["true" | undefined] ? Name : never;
}[keyof UrlState];

/** A choice that is made or not, kept in the address. */
export function FlagSwitch({ name, label }: { readonly name: Flag; readonly label: string }) {
  const [state, change] = useUrlState();
  return (
    <Switch
      className="flag-switch"
      label={label}
      checked={state[name] !== undefined}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.checked ? "true" : undefined })}
    />
  );
}

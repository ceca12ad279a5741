import { Fragment } from "react";
import { Link } from "wouter";
import { useHere } from "../state/use-url-state.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly text: string;
  /** What the text names, in the order in which it does. */
  readonly activities?: readonly Named[] | undefined;
  readonly organisations?: readonly Named[] | undefined;
}

/** A sentence of the API in which whatever it names can be opened. */
export function NamedText({ text, activities = [], organisations = [] }: Props) {
  const here = useHere();
  const named = [
    ...activities.map((one) => ({ ...one, opens: { activity: one.id, organisation: undefined } })),
    ...organisations.map((one) => ({ ...one, opens: { organisation: one.id, activity: undefined } })),
  ];
  const parts: { readonly before: string; readonly at: (typeof named)[number] }[] = [];
  let rest = text;
  for (const at of named) {
    const place = rest.indexOf(at.name);
    if (place < 0) continue;
    parts.push({ before: rest.slice(0, place), at });
    rest = rest.slice(place + at.name.length);
  }
  return (
    <>
      {parts.map(({ before, at }) => (
        <Fragment key={at.id}>
          {before}
          <Link className="link-button" href={here(at.opens)}>
            {at.name}
          </Link>
        </Fragment>
      ))}
      {rest}
    </>
  );
}

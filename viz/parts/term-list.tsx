interface Props {
  readonly terms: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** What words mean that a part uses. */
export function TermList({ terms }: Props) {
  return (
    <dl className="terms">
      {terms.map(({ id, title, text }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

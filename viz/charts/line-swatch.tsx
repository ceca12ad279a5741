interface Props {
  readonly colour: string;
  readonly width?: number;
  readonly dash: string;
}

/** How a line of a chart looks, for its legend. */
export function LineSwatch({ colour, width = 2, dash }: Props) {
  return (
    <svg width="28" height="8" aria-hidden>
      <line x2="28" y1="4" y2="4" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
    </svg>
  );
}

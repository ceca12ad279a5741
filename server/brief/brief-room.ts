import type { BriefData } from "./brief.ts";

/** How much of everything is told in a brief. */
export interface BriefRoom {
  /** Ties and ways of introductions. */
  readonly lines: number;
  /** Schemes with rules, each with what is lacking; names of those without. */
  readonly schemes: number;
  readonly named: number;
  /** Whether what a scheme does not state is told. */
  readonly silent: boolean;
  /** Capabilities in one list; 0: only how many. */
  readonly terms: number;
  /** Of any one name or text. */
  readonly letters: number;
  /** Whether letters are smaller. */
  readonly isTight: boolean;
}

/** From all to the least, which fits whatever the team. */
export const briefRooms: readonly BriefRoom[] = [
  { lines: 4, schemes: 4, named: 1000, silent: true, terms: 1000, letters: 1000, isTight: false },
  { lines: 4, schemes: 3, named: 6, silent: true, terms: 6, letters: 200, isTight: false },
  { lines: 3, schemes: 2, named: 4, silent: false, terms: 4, letters: 100, isTight: false },
  { lines: 3, schemes: 2, named: 4, silent: false, terms: 2, letters: 60, isTight: true },
  { lines: 2, schemes: 1, named: 2, silent: false, terms: 1, letters: 40, isTight: true },
  { lines: 1, schemes: 1, named: 1, silent: false, terms: 0, letters: 24, isTight: true },
];

/** The same with every name and text no longer than that. */
export function withLetters(data: BriefData, letters: number): BriefData {
  const cut = (text: string) => cutText(text, letters);
  const { body, team, paths } = data;
  return {
    ...data,
    dataset: { ...data.dataset, title: cut(data.dataset.title) },
    body: {
      ...body,
      terms: body.terms.map(cut),
      ...(body.need !== undefined && { need: cutText(body.need, 2 * letters) }),
    },
    team: {
      ...team,
      members: team.members.map((member) => ({
        ...member,
        ...(member.name !== undefined && { name: cut(member.name) }),
        ...(member.complex !== undefined && { complex: cut(member.complex) }),
        ...(member.zone !== undefined && { zone: cut(member.zone) }),
        covers: member.covers.map((cover) => ({ ...cover, term: cut(cover.term), words: cover.words.map(cut) })),
      })),
      ties: team.ties.map((tie) => ({
        ...tie,
        examples: tie.examples.map((example) => ({ ...example, name: cut(example.name) })),
      })),
      uncovered: team.uncovered.map(cut),
      schemes: team.schemes.map((scheme) => ({
        ...scheme,
        name: cut(scheme.name),
        checks: scheme.checks.map((check) => ({ ...check, text: cutText(check.text, 4 * letters) })),
      })),
    },
    paths: paths.map(({ target, path }) => ({ target, path: path === undefined ? path : cutText(path, 4 * letters) })),
  };
}

function cutText(text: string, letters: number): string {
  const all = Array.from(text);
  return all.length <= letters ? text : `${all.slice(0, letters - 1).join("")}…`;
}

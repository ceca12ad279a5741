import type { Requirement } from "../../analysis/consortia/consortium-need.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { numberFormats } from "../../model/number-formats.ts";
import type { ReportLine } from "../contract/report.ts";
import type { Brief, BriefData, BriefSection } from "./brief.ts";
import { type BriefRoom, briefRooms, withLetters } from "./brief-room.ts";
import { pageHeight, reckonedHeight } from "./reckoned-height.ts";

type Say = (path: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The brief, out of the numbers of the team: the same team gives the same page. No sentence says more than its number. All stands on one page: where it would not, lists and long texts are shortened until it does (`briefRooms`),
 * which the brief says.
 */
export function composeBrief(data: BriefData): Brief {
  const briefs = briefRooms.map((room, k) => () => composedIn(withLetters(data, room.letters), room, k > 0));
  for (const brief of briefs.slice(0, -1)) {
    const composed = brief();
    if (reckonedHeight(composed) <= pageHeight) return composed;
  }
  return briefs.at(-1)!();
}

function composedIn(data: BriefData, room: BriefRoom, isShortened: boolean): Brief {
  const { language, team, dataset } = data;
  const say: Say = (path, values = {}) => message(language, "partners", `consortia.brief.${path}`, values);
  const lead = team.members.find(({ isLead }) => isLead);
  const others = team.members.length - 1;
  const title = lead
    ? say(others === 1 ? "titleOfTwo" : "title", { lead: nameOf(lead), others })
    : say("titleWithoutLead", { members: team.members.length });
  return {
    language,
    title,
    footer: `${title} · ${dataset.id} v${dataset.version}`,
    isTight: room.isTight,
    loadedAt: dataset.loadedAt,
    about: [
      ...about(data, room, say),
      ...(isShortened ? [{ name: say("shortened"), text: say("shortenedText") }] : []),
    ],
    sections: [
      teamSection(data, room, say),
      tiesSection(data, room, say),
      ...missingSection(data, room, say),
      schemesSection(data, room, say),
    ],
  };
}

function nameOf({ id, name }: { readonly id: string; readonly name?: string | undefined }): string {
  return name ?? id;
}

function kindTitle(kind: string, language: Language): string {
  return message(language, "vocabulary", `organisationKind.${kind}`);
}

/** The first of a list, and how many more there are; of capabilities it may be only how many. */
function listed(all: readonly string[], most: number, say: Say, separator = ", "): string {
  if (most === 0) return say("capabilities", { count: all.length });
  const rest = all.length - most;
  return [...all.slice(0, most), ...(rest > 0 ? [say("others", { count: rest })] : [])].join(separator);
}

function about({ language, body, team, dataset, reference }: BriefData, room: BriefRoom, say: Say): Brief["about"] {
  const formats = numberFormats(language);
  const points = (share: number) => formats.value(Number((100 * share).toFixed(1)));
  const entry = (name: string, text: string) => ({ name: say(name), text });
  const requires = body.requires.map((one) => requirementText(one, one.count, language, say)).join(", ");
  const counted = team.criteria.filter(({ weight }) => weight > 0);
  const parts = counted
    .map(({ title, part, weight }) => say("scorePart", { title, part: points(part), weight: points(weight) }))
    .join(", ");
  const { index } = team;
  // For people who read no powers of ten.
  const plain = (size: number) => (size < 1e-4 ? formats.exact(size) : formats.value(size));
  const signed = (value: number) => `${value > 0 ? "+" : value < 0 ? "−" : "±"}${plain(Math.abs(value))}`;
  return [
    entry("need", body.need ?? say("needAbsent")),
    ...(body.terms.length > 0 ? [entry("terms", listed(body.terms, room.terms, say))] : []),
    entry("requires", requires),
    entry("score", say("scoreText", { score: points(team.score), parts })),
    ...(index
      ? [
          entry(
            "index",
            say("indexText", {
              title: index.title,
              before: formats.value(index.before),
              after: formats.value(index.after),
              difference: signed(index.difference),
            }),
          ),
        ]
      : []),
    entry(
      "data",
      say("dataText", {
        title: dataset.title,
        version: dataset.version,
        day: dataset.loadedAt.slice(0, 10),
        reference,
        synthetic: formats.percent(team.synthetic),
      }),
    ),
  ];
}

function requirementText({ kinds }: Requirement, count: number, language: Language, say: Say): string {
  const or = message(language, "partners", "consortia.or");
  return say("requirement", { count, kinds: kinds.map((kind) => kindTitle(kind, language)).join(or) });
}

function teamSection({ language, team }: BriefData, room: BriefRoom, say: Say): BriefSection {
  const formats = numberFormats(language);
  const rows = team.members.map((member) => {
    const kind = kindTitle(member.kind, language);
    const place = (one: string) => message(language, "partners", `consortia.place.${one}`);
    const tied = team.members.length - 1 - member.newTies;
    const covered = member.covers.map(({ term, degree, words, place: at }) =>
      say(degree < 1 ? "coversPart" : "covers", { term, words: words.join(", "), place: place(at) }),
    );
    const brings = [
      ...(covered.length > 0 ? [listed(covered, room.terms, say, "; ")] : []),
      tied > 0 ? say("tiedTo", { count: tied }) : say("untiedToAll"),
    ];
    const where = [member.complex, member.zone, member.country].filter((one) => one !== undefined);
    return [
      nameOf(member),
      member.isLead ? say("lead", { kind }) : kind,
      where.join(", ") || "–",
      brings.join("; "),
      formats.value(Number((100 * member.part).toFixed(1))),
    ];
  });
  return {
    title: say("team"),
    lines: [],
    table: {
      columns: [
        { title: say("member"), parts: 4 },
        { title: say("role"), parts: 3 },
        { title: say("where"), parts: 3 },
        { title: say("brings"), parts: 5 },
        { title: say("points"), isNumber: true, parts: 2 },
      ],
      rows,
    },
  };
}

function tiesSection({ team, paths, layers, language }: BriefData, room: BriefRoom, say: Say): BriefSection {
  const formats = numberFormats(language);
  const names = new Map(team.members.map((member) => [member.id, nameOf(member)]));
  const line = (level: 1 | 2, text: string): ReportLine => ({ level, text });
  const past = team.ties.map(({ source, target, activities, examples }) => {
    const latest = examples.slice(0, 1).map(({ name, year }) => (year === undefined ? name : `${name} (${year})`));
    const told = say(activities === 1 ? "activity" : "activities", { count: activities, names: latest.join(", ") });
    return line(2, say("past", { a: names.get(source)!, b: names.get(target)!, activities: told }));
  });
  const introducers = paths.map(({ target, path }) => line(2, path ?? say("noPath", { member: names.get(target)! })));
  const few = (lines: readonly ReportLine[]) =>
    lines.length <= room.lines
      ? lines
      : [...lines.slice(0, room.lines), line(2, say("more", { count: lines.length - room.lines }))];
  const all = (team.members.length * (team.members.length - 1)) / 2;
  return {
    title: say("ties"),
    lines: [
      ...(past.length === 0 ? [line(1, say("noPast"))] : few(past)),
      line(1, say("newTies", { count: formats.count(team.newTies), all: formats.count(all) })),
      ...(introducers.length === 0 ? [] : [line(1, say("introducers")), ...few(introducers)]),
      line(2, say("layers", { layers })),
    ],
  };
}

function missingSection({ body, team, language }: BriefData, room: BriefRoom, say: Say): BriefSection[] {
  const or = message(language, "partners", "consortia.or");
  const texts = [
    ...team.unmet.map(({ requirement, lacking }) =>
      say("unmet", {
        lacking,
        kinds: body.requires[requirement].kinds.map((kind) => kindTitle(kind, language)).join(or),
      }),
    ),
    ...(team.uncovered.length > 0 ? [say("uncovered", { terms: listed(team.uncovered, room.terms, say) })] : []),
    ...(team.isLeadMissing ? [say("leadMissing")] : []),
  ];
  return texts.length === 0 ? [] : [{ title: say("missing"), lines: texts.map((text) => ({ level: 1, text })) }];
}

function schemesSection({ team, day, language }: BriefData, room: BriefRoom, say: Say): BriefSection {
  const formats = numberFormats(language);
  const text = (path: string) => message(language, "partners", `consortia.${path}`);
  const runs = team.schemes.filter(({ isRunning }) => isRunning);
  const ruled = runs.filter(({ verdict }) => verdict !== "unstated");
  const unstated = runs.filter(({ verdict }) => verdict === "unstated");
  const ended = team.schemes.length - runs.length;
  const lines: ReportLine[] = ruled.slice(0, room.schemes).flatMap(({ name, verdict, checks, unstated: silent }) => [
    { level: 1 as const, text: say("scheme", { name, verdict: text(`verdict.${verdict}`) }) },
    ...checks
      .filter(({ rule, state }) => rule !== "running" && state !== "met")
      .map((check) => ({ level: 2 as const, text: check.text })),
    ...(silent.length > 0 && room.silent
      ? [
          {
            level: 2 as const,
            text: say("unstatedOf", { rules: silent.map((rule) => text(`ruleName.${rule}`)).join(", ") }),
          },
        ]
      : []),
  ]);
  return {
    title: say("schemes"),
    lines: [
      ...(runs.length === 0 ? [{ level: 1 as const, text: say("noSchemes", { day }) }] : []),
      ...lines,
      ...(ruled.length > room.schemes
        ? [{ level: 2 as const, text: say("more", { count: formats.count(ruled.length - room.schemes) }) }]
        : []),
      ...(unstated.length > 0
        ? [
            {
              level: 1 as const,
              text: say("unstatedSchemes", {
                names: listed(
                  unstated.map(({ name }) => name),
                  room.named,
                  say,
                ),
              }),
            },
          ]
        : []),
      ...(ended > 0 && runs.length > 0
        ? [{ level: 2 as const, text: say("ended", { count: formats.count(ended), day }) }]
        : []),
    ],
  };
}

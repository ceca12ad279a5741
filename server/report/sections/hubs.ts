import { none, textCell } from "../report-words.ts";
import { answered, refusals, type SectionOf } from "../section.ts";

/** The planned topology against the live one: connected complexes whose ties to their hub are not as planned, the worst first. */
export const hubs: SectionOf = ({ hubs: asked, level, year }, words) => {
  if (level !== "complex") return undefined;
  const { say, formats } = words;
  const title = say("hubs.title");
  const answer = answered(asked);
  if (!answer) return { id: "hubs", title, lines: refusals([asked]), tables: [] };
  const { spokes, states, definition, network, at } = answer;
  const listed = spokes.filter(({ state }) => state !== "active");
  const source = words.source(say("until", { day: at }), words.setTitle("collaboration"), network.synthetic);
  const count = (value: number) => ({ text: formats.count(value), value });
  const number = (path: string) => ({ title: say(path), isNumber: true });
  const text = (path: string) => ({ title: say(path), isNumber: false });
  return {
    id: "hubs",
    title,
    lines:
      spokes.length === 0
        ? [{ level: 1, text: say("hubs.none", { day: at }) }]
        : [
            { level: 1, text: say("hubs.lead", { day: at, all: formats.count(spokes.length) }) },
            ...states.map((state) => ({
              level: 2 as const,
              text: say("hubs.state", { state: state.title, count: formats.count(state.complexes), rule: state.text }),
            })),
          ],
    tables:
      spokes.length === 0
        ? []
        : [
            {
              id: "hub-states",
              title: say("hubs.states", { year }),
              columns: [text("hubs.stateOf"), number("hubs.complexes"), text("hubs.rule")],
              rows: states.map((state) => [{ text: state.title }, count(state.complexes), { text: state.text }]),
              source,
              uncertainty: say("counted"),
              notes: [],
              definitions: [definition],
            },
            {
              id: "hub-spokes",
              title: say("hubs.table", { year }),
              columns: [
                text("hubs.complex"),
                text("hubs.hub"),
                text("hubs.zone"),
                text("hubs.stateOf"),
                text("hubs.last"),
                number("hubs.recent"),
                number("hubs.earlier"),
                number("hubs.toHub"),
                number("hubs.toOtherHubs"),
                number("hubs.toOtherZones"),
              ],
              rows: listed.map((spoke) => [
                { text: spoke.complex.title },
                textCell(spoke.hub?.title),
                textCell(spoke.zone?.title),
                { text: spoke.words },
                textCell(spoke.lastWithHub),
                count(spoke.recent),
                count(spoke.earlier),
                ...[spoke.ownHub, spoke.otherHubs, spoke.otherZones].map((reach) =>
                  reach ? { text: formats.count(reach.ties), value: reach.ties } : none,
                ),
              ]),
              source,
              uncertainty: say("counted"),
              notes: [say("hubs.activeNotListed", { count: formats.count(spokes.length - listed.length) })],
              definitions: [],
            },
          ],
  };
};

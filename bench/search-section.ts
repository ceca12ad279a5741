import { buildFacts } from "../analysis/facts/build-facts.ts";
import { indexOfId } from "../analysis/facts/index-of-id.ts";
import { nearestOrganisations } from "../analysis/facts/nearest-organisations.ts";
import { type Organisation, organisationKinds } from "../model/organisation.ts";
import { seededRandom } from "../model/seeded-random.ts";
import { families } from "../seed/programme/families.ts";
import { readyToSearch, search } from "../server/directory/search.ts";
import { generatedNames } from "./generated-names.ts";
import { koreanTermRows } from "./korean-terms.ts";
import type { Row } from "./row.ts";
import { summarise, type Taken, take } from "./timing.ts";

const organisations = 100_000;
const queries = 200;
const aim = 0.03;

/** Search among a hundred thousand organisations named in two scripts, half of them with capabilities, each way of asking by many different queries. */
export async function searchRows(): Promise<Row[]> {
  const names = generatedNames(organisations);
  const random = seededRandom(2, organisations);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)];
  const terms = families.flatMap((family) => family.terms);
  const records = names.map(
    (both, k): Organisation => ({
      type: "organisation",
      id: `o${k}`,
      names: both,
      kind: organisationKinds[0],
      ...(k % 2 === 0 && { capabilities: [pick(terms), pick(terms)].flatMap(({ en, ko }) => [en, ko]) }),
      provenance: [{ source: "bench", place: "generated", nature: "synthetic" }],
    }),
  );
  const settings = { title: "Names", yearStart: 1 };
  const facts = await buildFacts({ dataset: "names", version: 1, settings }, oneBatch(records));
  const preparation = await take(() => readyToSearch(facts.organisations));
  const wrong = (text: string) => {
    const at = 1 + Math.floor(random() * (text.length - 2));
    return text.slice(0, at) + text.slice(at + 1);
  };
  const exchanged = (text: string) => {
    const at = 1 + Math.floor(random() * (text.length - 2));
    return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  };
  /** The word of its own, before its line of business. */
  const own = (both: { ko: string; en: string }) => ({
    ko: both.ko.replace(/^(?:주식회사 |\(재\))/, ""),
    en: both.en.toLowerCase(),
  });
  /** What is asked for, and where the one that is meant stands, if one is. */
  type Asked = readonly [query: string, meant?: number];
  const some = (ask: (name: { ko: string; en: string }) => string) => (): Asked => {
    const meant = Math.floor(random() * names.length);
    return [ask(own(names[meant])), indexOfId(facts.organisations, `o${meant}`)];
  };
  const ways: [string, () => Asked][] = [
    ["a Korean name's first three syllables", some(({ ko }) => ko.slice(0, 3))],
    ["five letters of a Latin name", some(({ en }) => en.slice(2, 7))],
    ["two initial consonants", () => [pick([..."ㄱㄴㄷㅁㅂㅅㅇㅈㅎ"]) + pick([..."ㄱㄴㄷㅁㅂㅅㅇㅈㅎ"])]],
    ["one letter, which nearly all names have", () => [pick(["e", "a", "n", "자", "ㅅ"])]],
    ["a Korean name with a vowel wrong", some(({ ko }) => withVowelWrong(ko))],
    ["a Latin name with a letter missing", some(({ en }) => wrong(en))],
    ["a Latin name with neighbours exchanged", some(({ en }) => exchanged(en))],
    ["five letters that no name has", () => [`qxz${pick([..."abcdefgh"])}${pick([..."abcdefgh"])}`]],
    ["a capability", () => [pick([pick(terms).ko, pick(terms).en])]],
  ];
  const rows: Row[] = [
    {
      work: `search: made ready for ${organisations.toLocaleString("en")} organisations`,
      ours: summarise([preparation]),
      note: "once for a version",
    },
  ];
  for (const [work, ask] of ways) {
    const taken: Taken[] = [];
    let found = 0;
    let [meant, amongFirst] = [0, 0];
    for (let k = 0; k < queries; k++) {
      const [query, wanted] = ask();
      let hits: number[] = [];
      taken.push(await take(() => (hits = search(facts.organisations, query))));
      found += hits.length;
      if (wanted === undefined) continue;
      meant++;
      if (hits.slice(0, 10).includes(wanted)) amongFirst++;
    }
    const share =
      meant > 0 ? `; whoever is meant is in the first ten in ${((100 * amongFirst) / meant).toFixed(0)} %` : "";
    const note = `finds ${(found / queries).toFixed(1)} on average${share}`;
    rows.push({ work: `search: ${work}`, aim, ours: summarise(taken), note });
  }
  const unknown: Taken[] = [];
  for (let k = 0; k < queries / 4; k++) {
    const asked = pick([withVowelWrong(own(pick(names)).ko), wrong(own(pick(names)).en), `x${k}`]);
    unknown.push(await take(() => nearestOrganisations(facts.organisations, asked, 3)));
  }
  rows.push({ work: "who is near an unknown id, for its refusal", ours: summarise(unknown) });
  return [...rows, ...(await koreanTermRows())];
}

/** The second syllable gets the next vowel. */
function withVowelWrong(text: string): string {
  const code = text.charCodeAt(1) - 0xac00;
  const vowel = Math.floor(code / 28) % 21;
  return text[0] + String.fromCharCode(0xac00 + code + (vowel < 20 ? 28 : -28)) + text.slice(2);
}

async function* oneBatch(records: readonly Organisation[]): AsyncGenerator<readonly Organisation[]> {
  yield records;
}

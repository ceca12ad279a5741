import { type Random, seededRandom } from "../model/seeded-random.ts";

const korean = [
  ..."가강건경고광구국금기나남대덕도동두라로마명문미바백보부비사산삼상서선성세수승시신아안양여연영예오우원유은이인일자재전정제조주중지진창천청태평하한해현호화환효흥",
];
const latin =
  "al an ar bel ber bor cam car cor dal den dor el en fal fer gal gen gar hal han hel in ka ker la lan lor mar men mil nor ol or pan per pol ra ren ros sal san ser sol tal tan ter tor ul van ver vil wes za zen".split(
    " ",
  );
const lines = [
  ["전자", "Electronics"],
  ["정밀", "Precision"],
  ["화학", "Chemicals"],
  ["소재", "Materials"],
  ["기계", "Machinery"],
  ["바이오", "Bio"],
  ["산업", "Industries"],
  ["에너지", "Energy"],
  ["대학교", "University"],
  ["연구원", "Research Institute"],
];
const forms = [
  ["주식회사 ", " Co., Ltd."],
  ["", " GmbH"],
  ["(재)", " Foundation"],
  ["", ""],
];

/** So many names in both scripts, each of a made-up word, a line of business and often a legal form. Seeded: the same number gives the same names. */
export function generatedNames(count: number): { ko: string; en: string }[] {
  const random = seededRandom(1, count);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)];
  return Array.from({ length: count }, () => {
    const [line, form] = [pick(lines), pick(forms)];
    const word = syllables(latin, 2 + Math.floor(2 * random()), random);
    return {
      ko: `${form[0]}${syllables(korean, 2 + Math.floor(2 * random()), random)}${line[0]}`,
      en: `${word[0].toUpperCase()}${word.slice(1)} ${line[1]}${form[1]}`,
    };
  });
}

function syllables(from: readonly string[], count: number, random: Random): string {
  return Array.from({ length: count }, () => from[Math.floor(random() * from.length)]).join("");
}

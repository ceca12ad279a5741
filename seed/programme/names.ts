import type { Random } from "../../model/seeded-random.ts";
import { shuffle } from "./chance.ts";
import { families, type Term } from "./families.ts";

/** Syllables of no meaning in either language; two of them and a line of business make a name that no firm carries. */
const heads =
  "가루/Garu 나빈/Nabin 다온/Daon 두리/Duri 라솔/Rasol 로담/Rodam 마온/Maon 모란/Moran 바움/Baum 보담/Bodam 비솔/Bisol 사온/Saon 서람/Seoram 소예/Soye 수담/Sudam 아솔/Asol 여담/Yeodam 오름/Oreum 우람/Uram 이든/Ideun 자온/Jaon 지담/Jidam 차온/Chaon 초담/Chodam 카온/Kaon 타담/Tadam 파온/Paon 푸름/Pureum 하담/Hadam 호온/Hoon".split(
    " ",
  );
const tails =
  "겸/gyeom 견/gyeon 님/nim 담/dam 둔/dun 람/ram 렌/ren 룬/run 린/rin 망/mang 벨/bel 본/bon 빛/bit 샘/saem 선/seon 슬/seul 안/an 엘/el 온/on 울/ul 윤/yun 인/in 잎/ip 젠/jen 진/jin 찬/chan 칸/kan 탄/tan 펜/pen 훈/hun".split(
    " ",
  );
const roots = heads.flatMap((head) => tails.map((tail) => joined(head, tail)));

function joined(head: string, tail: string): Term {
  const [[ko, en], [koTail, enTail]] = [head.split("/"), tail.split("/")];
  return { ko: ko + koTail, en: en + enTail };
}

/** What a name ends on, so that nobody takes it for a real one. */
const fictitious = { en: " (fictitious)", ko: " (가상)" } as const;

/** Names of which none is given twice within a country; the countries of one scale differ by a number. */
export class Names {
  readonly #order: readonly Term[];
  readonly #country: number;
  readonly #used = new Map<string, number>();

  constructor(random: Random, country: number) {
    this.#order = shuffle(random, [...roots]);
    this.#country = country;
  }

  /** Each suffix goes through the roots in its own turn. */
  give(suffix: Term): Term {
    const used = this.#used.get(suffix.en) ?? 0;
    this.#used.set(suffix.en, used + 1);
    const turn = [...this.#used.keys()].indexOf(suffix.en) * 37;
    const root = this.#order[(used + turn) % this.#order.length];
    const round = Math.floor(used / this.#order.length) + 1;
    const number = [this.#country > 0 ? this.#country + 1 : 0, round > 1 ? round : 0]
      .filter((part) => part > 0)
      .join("-");
    return {
      en: `${root.en} ${suffix.en}${number && ` ${number}`}${fictitious.en}`,
      ko: `${root.ko}${suffix.ko}${number && ` ${number}`}${fictitious.ko}`,
    };
  }

  company(family: number, random: Random): Term {
    const { suffixes } = families[family];
    return this.give(suffixes[Math.floor(random() * suffixes.length)]);
  }
}

/** A laboratory is called after its university. */
export function laboratoryName(university: Term, field: Term, number: number): Term {
  const [en, ko] = [university.en.replace(fictitious.en, ""), university.ko.replace(fictitious.ko, "")];
  return {
    en: `${en}, ${field.en} laboratory ${number}${fictitious.en}`,
    ko: `${ko} ${field.ko}연구실 ${number}${fictitious.ko}`,
  };
}

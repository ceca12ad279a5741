import { useEffect, useRef, useState } from "react";

/** What is typed in a form and not sent yet, how to type more, and how to drop it all once it is sent, over what the address asks for. Where that asks for something else, only the fields begin anew of which it does: the others keep what was typed. */
export function useDraft<T extends object>(asked: T) {
  const [typed, setTyped] = useState<Partial<T>>({});
  const last = useRef(asked);
  useEffect(() => {
    const before = last.current;
    last.current = asked;
    setTyped((now) => {
      const fields = Object.keys(now) as (keyof T)[];
      const kept = fields.filter((field) => asked[field] === before[field]);
      if (kept.length === fields.length) return now;
      return Object.fromEntries(kept.map((field) => [field, now[field]])) as Partial<T>;
    });
  }, [asked]);
  const type = (change: Partial<T>) => setTyped((now) => ({ ...now, ...change }));
  return [{ ...asked, ...typed } as T, type, () => setTyped({})] as const;
}

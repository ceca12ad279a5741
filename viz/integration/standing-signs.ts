import { CircleCheck, CircleDashed, CircleX, type LucideIcon, TrendingDown, TrendingUp } from "lucide-react";
import type { TargetItem } from "../api/client.ts";

/** Beside the word, never instead of it. */
export const standingSigns: Readonly<Record<TargetItem["standing"], LucideIcon>> = {
  "on-track": TrendingUp,
  behind: TrendingDown,
  reached: CircleCheck,
  missed: CircleX,
  "no-data": CircleDashed,
};

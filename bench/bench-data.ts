import { existsSync } from "node:fs";
import { resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../../shared/data/cordis");

function inFolder(name: string): string | undefined {
  const path = resolve(folder, name);
  return existsSync(path) ? path : undefined;
}

/** The real data that is measured on; undefined where the folder is absent. */
export const benchData = {
  h2020: inFolder("h2020_participations_2014-2022.csv.gz"),
  energy: inFolder("h2020_energy_SC3_multi.csv"),
  h2020Rows: 144_726,
};

export { type Random, seededRandom } from "../../model/seeded-random.ts";

export { indexOfId } from "../../analysis/facts/index-of-id.ts";

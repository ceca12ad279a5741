import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take minutes, whatever their size: begun last, one of them would run on alone. */
const long = /(?:schemathesis-\w+-ids|accessibility|planted-programme|neo4j-store)\.test\.ts$/;

/** The order of the test runner, but the longest first. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

import { expect, test } from "vitest";
import { askedPeriods } from "../../viz/measures/asked-periods.ts";
import { parseUrlState } from "../../viz/state/url-state.ts";

const of = (first: number, last: number, address = "") => {
  const { earlierFrom, earlierTo, laterFrom, laterTo } = askedPeriods({ first, last }, parseUrlState(address));
  return `${earlierFrom}-${earlierTo} ${laterFrom}-${laterTo}`;
};

test("halves of the dataset's years, or of the window's", () => {
  expect(of(2005, 2010)).toBe("2005-2007 2008-2010");
  expect(of(2005, 2009)).toBe("2005-2007 2008-2009");
  expect(of(2005, 2010, "?from=2007-03&to=2008")).toBe("2007-2007 2008-2008");
  expect(of(2005, 2010, "?from=1990&to=2006")).toBe("2005-2005 2006-2006");
  // A window of one year, or one outside the data, has no halves.
  expect(of(2005, 2010, "?from=2007&to=2007")).toBe("2005-2007 2008-2010");
  expect(of(2005, 2010, "?to=1990")).toBe("2005-2007 2008-2010");
});

test("what the address names stands", () => {
  expect(of(2005, 2010, "?earlierFrom=2006&earlierTo=2006&laterTo=2009")).toBe("2006-2006 2008-2009");
});

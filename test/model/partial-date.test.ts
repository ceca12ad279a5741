import fc from "fast-check";
import { expect, test } from "vitest";
import {
  datasetYear,
  dayIn,
  dayNumber,
  daySpan,
  isoDay,
  parsePartialDate,
  yearsLater,
} from "../../model/partial-date.ts";

test("a date stands for the whole span that it names", () => {
  expect(daySpan("1970")).toEqual({ first: 0, last: 364 });
  expect(daySpan("1970-02")).toEqual({ first: 31, last: 58 });
  expect(daySpan("2000-02-29")).toEqual({ first: 11_016, last: 11_016 });
  expect(isoDay(daySpan("2008-02").last)).toBe("2008-02-29");
});

test.each(["", "09", "2009-13", "2009-00", "2009-02-29", "2009-1-1", "2009/01/01", "1900-02-29", "20090101", " 2009"])(
  "%j is no date",
  (text) => expect(parsePartialDate(text)).toBeUndefined(),
);

test("every day since year 1 goes there and back", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(isoDay(daySpan(text).first)).toBe(text);
    }),
  );
});

test("spans nest: a day in its month in its year", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (y, m, d) => {
        const year = String(y).padStart(4, "0");
        const month = `${year}-${String(m).padStart(2, "0")}`;
        const day = dayNumber(y, m, d);
        for (const span of [daySpan(year), daySpan(month)]) {
          expect(span.first).toBeLessThanOrEqual(day);
          expect(span.last).toBeGreaterThanOrEqual(day);
        }
      },
    ),
  );
});

test("a bare year is the dataset's own; a month falls in the year that it belongs to", () => {
  expect(datasetYear("2009", 3)).toBe(2009);
  expect(datasetYear("2009-02", 3)).toBe(2008);
  expect(datasetYear("2009-03-01", 3)).toBe(2009);
  expect(datasetYear("2010-02-28", 3)).toBe(2009);
});

test("a moment is of the day that it is in a zone", () => {
  const moment = new Date("2010-06-30T15:30:00.000Z");
  expect(["Asia/Seoul", "UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((zone) => dayIn(zone, moment))).toEqual(
    ["2010-07-01", "2010-06-30", "2010-07-01", "2010-06-30"],
  );
});

test("so many years later it is the same day, and 28 February where there is no 29", () => {
  const later = (date: string, years: number) => isoDay(yearsLater(daySpan(date).first, years));
  expect(later("2010-06-30", 3)).toBe("2013-06-30");
  expect(later("2012-02-29", 1)).toBe("2013-02-28");
  expect(later("2012-02-29", 4)).toBe("2016-02-29");
  expect(later("2012-02-29", -3)).toBe("2009-02-28");
});

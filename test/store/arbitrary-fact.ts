import fc from "fast-check";
import { z } from "zod";
import { type Fact, factKey, factSchema, factTypes } from "../../model/fact.ts";
import { idSchema } from "../../model/id.ts";
import { partialDateSchema } from "../../model/partial-date.ts";

const korean = fc.string({
  unit: fc.constantFrom(..."가나다라한국산업단지공단반월시화 ()ㄱㅎ"),
  minLength: 1,
  maxLength: 12,
});
const anyText = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
const text = fc.oneof(korean, anyText, fc.string({ minLength: 1 }));
// JSON knows no -0.
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger())
  .map((value) => value + 0);

const id = text.filter((candidate) => idSchema.safeParse(candidate).success);
const partialDate = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(2))
  .map(([year, month, day, precision]) =>
    [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")]
      .slice(0, precision + 1)
      .join("-"),
  );

/** Anything of a schema's shape that the schema accepts: what the model may ever hold, not only what tables bring. */
function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  return shapeOf(schema).filter((value) => z.safeParse(schema, value).success);
}

function shapeOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema === idSchema) return id;
  if (schema === partialDateSchema) return partialDate;
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryOf));
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(text, arbitraryOf(schema.valueType), { maxKeys: 3, noNullPrototype: true });
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape);
    return fc.record(Object.fromEntries(fields.map(([field, type]) => [field, arbitraryOf(type)])), {
      requiredKeys: fields.filter(([, type]) => !(type instanceof z.ZodOptional)).map(([field]) => field),
      noNullPrototype: true,
    });
  }
  if (schema instanceof z.ZodString) return fc.oneof(text, fc.constantFrom("KR", "EUR"));
  if (schema instanceof z.ZodNumber) return fc.oneof(number, fc.nat(90));
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodUnknown)
    return fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.parse(JSON.stringify(value)));
  throw new TypeError(`no arbitrary for ${schema._zod.def.type}`);
}

/** Facts with distinct (type, key), in the order in which a body is written. */
export const arbitraryFacts: fc.Arbitrary<readonly Fact[]> = fc
  .array(fc.oneof(...factSchema.options.map((option) => arbitraryOf(option) as fc.Arbitrary<Fact>)), { maxLength: 30 })
  .map((facts) =>
    [...new Map(facts.map((fact) => [`${fact.type} ${factKey(fact)}`, fact])).values()].sort(
      (a, b) => factTypes.indexOf(a.type) - factTypes.indexOf(b.type),
    ),
  );

import { ItemwiseError } from "../../errors";
import type { LabelledColumn } from "../kit/labelled-table";
import type { Facts } from "./column-facts";
import type { RNumbers } from "./r-value";

const NA = -0x8000_0000_0000_0000n;

/** Package bit64's whole numbers, which lie in the bits of real ones; text where one is beyond 2^53. */
export function integers64(facts: Facts, value: RNumbers, file: string): LabelledColumn {
  const { bits } = value;
  if (bits === null) {
    const problem = "its integers of 64 bits are not kept in a file of R's ASCII form";
    throw new ItemwiseError("unsupported-column", `${file}, column "${facts.name}": ${problem}.`, {
      hint: 'Save it in binary form; in R: saveRDS(x, "file.rds").',
    });
  }
  const values = Float64Array.from(value.values, (_, index) => {
    const whole = BigInt.asIntN(64, bits(index));
    return whole === NA ? Number.NaN : Number(whole);
  });
  if (values.every((number) => Number.isNaN(number) || Number.isSafeInteger(number))) {
    return { ...facts, type: "number", values, tags: null };
  }
  const texts = Array.from(values, (number, index) =>
    Number.isNaN(number) ? null : BigInt.asIntN(64, bits(index)).toString(),
  );
  return { ...facts, type: "text", values: texts };
}

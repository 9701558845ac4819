/** What made data were built to give, as their population file says: the file belongs to the data, not to the claims. */
import * as v from "valibot";
import { ItemwiseError } from "../../errors";
import { namedProblems, schemaProblem } from "../../measures/schema/schema-problem";
import { text } from "./claim-schema";

/** Of a population file; its other entries are for whoever draws from it. */
const populationSchema = v.object({
  /** What the data are. */
  about: text,
  byConstruction: v.array(
    v.strictObject({
      /** Ids of claims; "online-*" stands for all that begin so. */
      claims: v.pipe(v.array(text), v.minLength(1, "name at least one claim")),
      /** How the data came to give them, as the end of a sentence. */
      how: text,
    }),
  ),
});

/** That data are made, and which published claims they were built to give. */
export interface Construction extends v.InferOutput<typeof populationSchema> {
  /** Name of the population file. */
  readonly file: string;
}

/** Stands for any end of a claim's id. */
const ANY = "*";

/**
 * Reads what made data were built to give from their population file.
 *
 * @param json as `JSON.parse` gives it: an object with `about` and `byConstruction`; other entries are passed over
 * @param file its name, for messages and the record
 * @throws ItemwiseError "bad-population" that names the path of each wrong entry
 *
 * @example
 * ```ts
 * const construction = parseConstruction({
 *   about: "Invented people.",
 *   byConstruction: [{ claims: ["online-*"], how: "calibrated within .1 point" }],
 * });
 * builtToGive("online-any", construction); // "calibrated within .1 point"
 * builtToGive("reliable", construction); // null
 * ```
 */
export function parseConstruction(json: unknown, file = "population"): Construction {
  const parsed = v.safeParse(populationSchema, json);
  if (parsed.success) return { file, ...parsed.output };
  throw new ItemwiseError(
    "bad-population",
    `${file}: ${namedProblems(parsed.issues.map((issue) => schemaProblem(issue)))}.`,
    { hint: 'It needs "about", and "byConstruction": a list of {"claims": ids, "how": text}.' },
  );
}

/** How the data came to give what a claim says; null where they were not built to, or are not made. */
export function builtToGive(claim: string, construction: Construction | null): string | null {
  const found = construction?.byConstruction.find(({ claims }) =>
    claims.some((one) => (one.endsWith(ANY) ? claim.startsWith(one.slice(0, -1)) : one === claim)),
  );
  return found?.how ?? null;
}

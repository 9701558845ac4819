import { ItemwiseError } from "../../errors";
import type { MeasureDefinition } from "../../measures/measure";
import type { ColumnProfile } from "../columns/column-profile";
import type { JudgedColumn } from "./column-role";
import * as messages from "./messages";

type Replicates = NonNullable<MeasureDefinition["replicates"]>;

/** Replicate weights as stated; columns by their names where they are not. */
export interface ReplicateChoice extends Omit<Replicates, "columns"> {
  readonly columns?: string[] | undefined;
}

const NUMBERED = /^(?<stem>.*?)[_.]?0*(?<number>[1-9]\d*)$/su;
/** What replicate weights alone are called. */
const REPLICATE = /^rep(licate)?[_.]?w(eigh|g)?ts?$/i;
/** Fewer may be other versions of a weight. */
const MIN_REPLICATES = 4;

/**
 * The columns of replicate weights: as stated, or numbers called "repwt1", "repwt2" and so on, or by a weight's name with
 * numbers from 1 ("PWGTP", "PWGTP1", ...).
 */
export function replicateNames(
  profiles: readonly ColumnProfile[],
  {
    replicates,
    weight,
    items = [],
  }: {
    readonly replicates?: ReplicateChoice | undefined;
    readonly weight?: string | null | undefined;
    readonly items?: readonly string[] | undefined;
  },
): ReadonlySet<string> {
  if (replicates?.columns !== undefined) return new Set(replicates.columns);
  const stems = new Map<string, string[]>();
  for (const { name, numbers } of profiles) {
    const { stem, number } = NUMBERED.exec(name)?.groups ?? {};
    if (stem === undefined || numbers === null || (numbers[0] ?? -1) < 0 || items.includes(name)) continue;
    const known = stems.get(stem) ?? [];
    if (Number(number) === known.length + 1) stems.set(stem, [...known, name]);
  }
  const found = [...stems].filter(
    ([stem, names]) => names.length >= MIN_REPLICATES && (REPLICATE.test(stem) || stem === weight),
  );
  return new Set(found.length === 1 ? found[0]?.[1] : []);
}

/** The definition's entry, instead of strata and clusters. @throws ItemwiseError "wrong-choice" */
export function draftReplicates(
  file: string,
  { columns }: { readonly columns: readonly JudgedColumn[] },
  choice: ReplicateChoice | undefined,
): Pick<MeasureDefinition, "replicates" | "stratum" | "cluster"> {
  if (choice === undefined) return {};
  const names = columns.flatMap(({ column, role }) => (role === "replicate" ? [column.name] : []));
  const isWeighted = columns.some(({ role }) => role === "weight");
  if (names.length === 0 || !isWeighted) {
    throw new ItemwiseError(
      "wrong-choice",
      () => messages.noReplicates({ file, isWeighted: isWeighted || names.length === 0 }),
      { hint: messages.noReplicatesHint },
    );
  }
  const [named, given] = [names.length, [choice.multipliers ?? 1].flat().length];
  if (named === 1) {
    const [column = ""] = names;
    throw new ItemwiseError("wrong-choice", () => messages.singleReplicate({ file, column }), {
      hint: messages.singleReplicateHint,
    });
  }
  if (given !== 1 && given !== named) {
    throw new ItemwiseError(
      "wrong-choice",
      () => messages.multipliersDiffer({ file, given, columns: named }),
      {
        hint: messages.multipliersDifferHint,
      },
    );
  }
  return { replicates: { ...choice, columns: names }, stratum: null, cluster: null };
}

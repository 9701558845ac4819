import * as names from "../../../words/messages";
import { HIDDEN } from "../words/hidden";
import { type Column, endColumns } from "./table-of";

type Share = { readonly [K in "effectiveN" | "estimate" | "low" | "high"]: number | null } & {
  readonly suppressed: string | null;
  readonly fewPeople: boolean;
};

/** The columns, hidden in suppressed rows. */
export const unlessHidden = <Row extends { readonly suppressed: string | null }>(
  columns: readonly Column<Row>[],
): readonly Column<Row>[] =>
  columns.map(({ key, value, ...rest }) => ({
    ...rest,
    key,
    value: (row, k) => {
      if (row.suppressed !== null) return HIDDEN;
      return value === undefined ? (row[key as keyof Row] as number) : value(row, k);
    },
  }));

export const isOnFewPeople = ({ fewPeople, estimate }: Pick<Share, "fewPeople" | "estimate">): boolean =>
  fewPeople && estimate !== null;

/** Effective people, share, interval. */
export const shareColumns = (effective = names.effectiveSampleSize()) =>
  unlessHidden<Share>([
    { key: "effectiveN", label: effective, format: "integer" },
    { key: "estimate", label: names.share(), format: "percent1", parenthesized: isOnFewPeople },
    ...endColumns("percent1").map((ends) => ({ ...ends, parenthesized: isOnFewPeople })),
  ]);

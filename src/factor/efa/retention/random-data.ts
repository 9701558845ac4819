import type { Random } from "../../../numeric/random/random";

/** Random data of items with categories: working arrays that are drawn anew for each data set. */
export interface RandomData {
  /** Places people in every item's categories at random without replacement, so that each has its count. */
  draw(random: Random): void;
  /** Fills `table` (row-major, categories of `row` by those of `column`) with the joint counts. */
  fillJointCounts(table: Float64Array, row: number, column: number): void;
}

/** The plan of the study of comparing groups, written before its rules were tuned: populations whose truth is known. */

/** How an item differs where it does: by so many logits, or with slopes so many times as large. */
export type ItemChange = { readonly shift: 0.6 | 1 } | { readonly slopes: 0.6 };

export interface GroupDesign {
  /** From 0; the first half is for tuning. */
  readonly id: number;
  readonly use: "tuning" | "rates";
  readonly groups: 2 | 6 | 12;
  /** In each group; "mixed": from 300 to 1,000. */
  readonly people: 300 | 500 | 1000 | "mixed";
  /** 5 to 8 % or 40 to 60 % yes where the trait has mean 0 and variance 1. */
  readonly answers: "rare" | "common";
  /** How many of nine items differ. */
  readonly items: 0 | 1 | 3;
  /** Null where none does. */
  readonly change: ItemChange | null;
  /** In one group, or in every other one. */
  readonly where: "one" | "half";
  /** Of shifts: the same in every such group, or up in one and down in the next. */
  readonly signs: "same" | "both";
  /** Log-normal weights of coefficient of variation .5, and clusters of 20 people that share a twentieth of the trait's variance. */
  readonly survey: boolean;
  /** A trait of skewness 2. */
  readonly skewed: boolean;
}

type Row = Pick<GroupDesign, "groups" | "people" | "answers"> & Partial<GroupDesign>;

/** Pairs of attributes are as nearly balanced as they can be, in each half. */
const TUNING: readonly Row[] = [
  { groups: 12, people: "mixed", answers: "rare" },
  { groups: 6, people: 1000, answers: "common" },
  { groups: 12, people: "mixed", answers: "common", survey: true },
  { groups: 12, people: 500, answers: "rare", survey: true },
  { groups: 6, people: 300, answers: "rare", skewed: true },
  { groups: 2, people: 300, answers: "common" },
  { groups: 2, people: 500, answers: "rare", skewed: true },
  { groups: 2, people: 1000, answers: "common" },
  { groups: 6, people: 500, answers: "rare", items: 1, change: { shift: 0.6 }, where: "one" },
  { groups: 2, people: 1000, answers: "rare", items: 1, change: { shift: 0.6 }, where: "one", survey: true },
  {
    groups: 12,
    people: 300,
    answers: "common",
    items: 1,
    change: { shift: 0.6 },
    where: "half",
    signs: "both",
    skewed: true,
  },
  { groups: 2, people: 300, answers: "rare", items: 3, change: { shift: 0.6 }, where: "one", survey: true },
  { groups: 12, people: "mixed", answers: "rare", items: 3, change: { shift: 0.6 }, where: "half" },
  { groups: 2, people: 500, answers: "common", items: 3, change: { shift: 0.6 }, where: "one", skewed: true },
  {
    groups: 6,
    people: 1000,
    answers: "common",
    items: 3,
    change: { shift: 0.6 },
    where: "half",
    signs: "both",
  },
  { groups: 2, people: "mixed", answers: "common", items: 1, change: { shift: 1 }, where: "one" },
  {
    groups: 6,
    people: 1000,
    answers: "rare",
    items: 1,
    change: { shift: 1 },
    where: "one",
    survey: true,
    skewed: true,
  },
  { groups: 12, people: 300, answers: "rare", items: 1, change: { shift: 1 }, where: "half" },
  { groups: 6, people: 500, answers: "common", items: 1, change: { shift: 1 }, where: "half" },
  { groups: 12, people: 1000, answers: "rare", items: 3, change: { shift: 1 }, where: "half" },
  { groups: 2, people: 500, answers: "rare", items: 3, change: { shift: 1 }, where: "one" },
  {
    groups: 6,
    people: "mixed",
    answers: "common",
    items: 3,
    change: { shift: 1 },
    where: "half",
    survey: true,
    skewed: true,
  },
  { groups: 6, people: 300, answers: "rare", items: 3, change: { shift: 1 }, where: "one" },
  { groups: 12, people: 1000, answers: "common", items: 3, change: { shift: 1 }, where: "one" },
  {
    groups: 2,
    people: "mixed",
    answers: "rare",
    items: 1,
    change: { slopes: 0.6 },
    where: "one",
    skewed: true,
  },
  { groups: 6, people: 300, answers: "common", items: 1, change: { slopes: 0.6 }, where: "one" },
  {
    groups: 12,
    people: 500,
    answers: "common",
    items: 1,
    change: { slopes: 0.6 },
    where: "half",
    survey: true,
  },
  {
    groups: 12,
    people: 1000,
    answers: "common",
    items: 3,
    change: { slopes: 0.6 },
    where: "one",
    skewed: true,
  },
  { groups: 6, people: "mixed", answers: "rare", items: 3, change: { slopes: 0.6 }, where: "half" },
  {
    groups: 2,
    people: 300,
    answers: "common",
    items: 3,
    change: { slopes: 0.6 },
    where: "one",
    survey: true,
  },
];

const RATES: readonly Row[] = [
  { groups: 6, people: "mixed", answers: "rare", skewed: true },
  { groups: 2, people: 500, answers: "common" },
  { groups: 6, people: 300, answers: "rare", survey: true },
  { groups: 12, people: 300, answers: "common", survey: true },
  { groups: 12, people: 1000, answers: "rare" },
  { groups: 2, people: 1000, answers: "common", skewed: true },
  { groups: 12, people: 500, answers: "common" },
  { groups: 2, people: "mixed", answers: "rare" },
  { groups: 6, people: 300, answers: "rare", items: 1, change: { shift: 0.6 }, where: "one" },
  {
    groups: 2,
    people: 500,
    answers: "rare",
    items: 1,
    change: { shift: 0.6 },
    where: "one",
    survey: true,
    skewed: true,
  },
  {
    groups: 12,
    people: 1000,
    answers: "common",
    items: 1,
    change: { shift: 0.6 },
    where: "half",
    signs: "both",
  },
  {
    groups: 2,
    people: "mixed",
    answers: "common",
    items: 3,
    change: { shift: 0.6 },
    where: "one",
    survey: true,
  },
  { groups: 12, people: 500, answers: "rare", items: 3, change: { shift: 0.6 }, where: "half", skewed: true },
  { groups: 6, people: 300, answers: "common", items: 3, change: { shift: 0.6 }, where: "half" },
  { groups: 6, people: 1000, answers: "rare", items: 3, change: { shift: 0.6 }, where: "one" },
  { groups: 12, people: "mixed", answers: "rare", items: 1, change: { shift: 1 }, where: "one" },
  { groups: 6, people: 500, answers: "common", items: 1, change: { shift: 1 }, where: "one" },
  { groups: 2, people: 1000, answers: "rare", items: 1, change: { shift: 1 }, where: "one", survey: true },
  { groups: 2, people: 300, answers: "common", items: 1, change: { shift: 1 }, where: "one", skewed: true },
  { groups: 12, people: 300, answers: "rare", items: 3, change: { shift: 1 }, where: "one", skewed: true },
  { groups: 2, people: 300, answers: "common", items: 3, change: { shift: 1 }, where: "one" },
  { groups: 6, people: 1000, answers: "common", items: 3, change: { shift: 1 }, where: "half" },
  { groups: 12, people: "mixed", answers: "common", items: 3, change: { shift: 1 }, where: "half" },
  {
    groups: 6,
    people: 500,
    answers: "rare",
    items: 3,
    change: { shift: 1 },
    where: "half",
    signs: "both",
    survey: true,
  },
  { groups: 6, people: "mixed", answers: "common", items: 1, change: { slopes: 0.6 }, where: "one" },
  { groups: 2, people: 300, answers: "rare", items: 1, change: { slopes: 0.6 }, where: "one" },
  {
    groups: 12,
    people: 1000,
    answers: "common",
    items: 1,
    change: { slopes: 0.6 },
    where: "one",
    survey: true,
    skewed: true,
  },
  { groups: 12, people: 500, answers: "rare", items: 3, change: { slopes: 0.6 }, where: "half" },
  { groups: 2, people: 1000, answers: "rare", items: 3, change: { slopes: 0.6 }, where: "one" },
  {
    groups: 6,
    people: "mixed",
    answers: "common",
    items: 3,
    change: { slopes: 0.6 },
    where: "half",
    survey: true,
    skewed: true,
  },
];

function designsOf(rows: readonly Row[], use: GroupDesign["use"], before: number): GroupDesign[] {
  return rows.map((row, k) => ({
    id: before + k,
    use,
    items: 0,
    change: null,
    where: "one",
    signs: "same",
    survey: false,
    skewed: false,
    ...row,
  }));
}

/** Sixty designs, half for tuning rules, half for their rates; the halves have the same margins. */
export const GROUP_DESIGNS: readonly GroupDesign[] = [
  ...designsOf(TUNING, "tuning", 0),
  ...designsOf(RATES, "rates", TUNING.length),
];

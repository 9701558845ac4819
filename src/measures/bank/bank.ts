import type { MeasureDefinition } from "../measure-schema";
import type { Bank } from "./bank-schema";
import measures from "./measures.json";

/** A measure of the bank without its evidence. */
export interface BankMeasure {
  readonly id: string;
  readonly title: string;
  /** How to cite it. */
  readonly source: string;
  readonly bank: Bank;
  /** Null where the bank holds evidence alone: its items or their answers are not published freely, or were not read. */
  readonly definition: MeasureDefinition | null;
}

/** The measures of the bank (`data/measures`), by their ids. */
export const bankMeasures: readonly BankMeasure[] = (measures as unknown as readonly Entry[]).map(
  ({ bank, ...definition }) => {
    const { id, title, source, items } = definition;
    return { id, title, source, bank, definition: items === undefined ? null : { ...definition, items } };
  },
);

type Entry = Omit<MeasureDefinition, "items"> & {
  readonly title: string;
  readonly source: string;
  readonly items?: MeasureDefinition["items"] | undefined;
  readonly bank: Bank;
};

/** Whether a measure of the bank has items. */
export const isInBank = (id: string | undefined): boolean =>
  bankMeasures.some((measure) => measure.id === id && measure.definition !== null);

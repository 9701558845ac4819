import type { Measure } from "../measure-schema";
import { type BankMeasure, bankMeasures } from "./bank";
import published from "./published.json";

/** An alpha or means of a study, or of norms, as printed. */
export interface PublishedFigure {
  readonly study: string;
  readonly country: string | null;
  readonly n: string | null;
  readonly alpha: number | string | null;
  readonly means: string | null;
  /** Whether somebody other than its authors quotes it. */
  readonly secondary: boolean;
}

export interface PublishedMeasure {
  readonly measure: BankMeasure;
  readonly figures: readonly PublishedFigure[];
  /** Ids of the items whose sum each of its scales is. */
  readonly scales: readonly (readonly string[])[];
}

/** The measures of the bank whose items a definition has as published, with published alphas and means. */
export function publishedOf({ items }: Pick<Measure, "items">): readonly PublishedMeasure[] {
  const labels = new Map(items.map(({ id, label }) => [id, label]));
  return bankMeasures.flatMap((measure): PublishedMeasure[] => {
    const { definition, bank, id } = measure;
    const own = definition?.items ?? [];
    const figures = (published as unknown as Readonly<Record<string, readonly PublishedFigure[]>>)[id] ?? [];
    const isThere = own.length > 0 && own.every((item) => labels.get(item.id) === (item.label ?? item.id));
    if (!isThere || figures.length === 0) return [];
    const all = own.map((item) => item.id);
    return [{ measure, figures, scales: [all, ...Object.values(bank.scales ?? {})] }];
  });
}

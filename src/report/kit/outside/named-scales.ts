import type { Analysis } from "../../../analysis/analysis";
import type { ExternalAssociation } from "../../../validity/validity-result";
import { shownModel } from "../shown-model";
import { structureLabel } from "../words/model-names";
import { quoted } from "../words/phrases";

interface OfScale {
  readonly scale: string;
  readonly structure: string | null;
}

/** A scale's label, with its structure's where labels repeat. */
export function scaleName({ reliability, ...analysis }: Analysis, { scale, structure }: OfScale): string {
  const own = reliability.find((one) => one.scale === scale && one.structure === structure);
  const label = own?.label ?? scale;
  const namesakes = reliability.filter(
    (one) => one.label === label && one.items.join() !== own?.items.join(),
  );
  return namesakes.length === 0
    ? label
    : `${label} (${structureLabel({ reliability, ...analysis }, structure)})`;
}

/** Scales of the shown model, or else of all items. */
export function ofLeadScales<T extends OfScale>(analysis: Analysis, all: readonly T[]): readonly T[] {
  const lead = shownModel(analysis)?.structure;
  const own = all.filter(({ structure }) => structure !== null && structure === lead);
  return own.length > 0 ? own : all.filter(({ structure }) => structure === null);
}

/** Sorted by variable. */
export function byVariable(all: readonly ExternalAssociation[]): readonly ExternalAssociation[] {
  const variables = [...new Set(all.map(({ external }) => external))];
  return variables.flatMap((name) => all.filter(({ external }) => external === name));
}

/** A variable's label; invented ones are marked everywhere. */
export const externalName = ({ label, assumed }: Pick<ExternalAssociation, "label" | "assumed">): string =>
  assumed ? `${label} (assumed)` : label;

/** The label in a sentence. */
export const externalPhrase = ({ label, assumed }: Pick<ExternalAssociation, "label" | "assumed">): string =>
  `${quoted(label)}${assumed ? " (assumed)" : ""}`;

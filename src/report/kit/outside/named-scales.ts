import type { Analysis } from "../../../analysis/analysis";
import type { AgreementOfScale } from "../../../analysis/outside/agreement-record";
import { type ScaleName, scaleIds } from "../../../reliability/scale-ids";
import type { ExternalAssociation } from "../../../validity/validity-result";
import { shownModel } from "../shown-model";
import { structureLabel } from "../words/model-names";
import * as messages from "./messages";

/** A scale's label, with its structure's where another structure has the same label. */
export function scaleName(analysis: Analysis, of: ScaleName): string {
  const { reliability } = analysis;
  const { ofFactor } = scaleIds(reliability);
  const named = reliability.find(({ scale, structure }) => scale === of.scale && structure === of.structure);
  const label = named?.label ?? of.scale;
  const hasNamesake = reliability.some(
    (one) => one.label === label && one.structure !== of.structure && ofFactor(one) !== ofFactor(of),
  );
  if (!hasNamesake) return label;
  return messages.labelInStructure({ label, structure: structureLabel(analysis, of.structure) });
}

/** The scales of the shown model; of all items without them. */
export function ofLeadScales<T extends ScaleName>(analysis: Analysis, all: readonly T[]): readonly T[] {
  const lead = analysis.workingModel?.base ?? shownModel(analysis)?.structure;
  const leading = all.filter(({ structure }) => structure !== null && structure === lead);
  return leading.length > 0 ? leading : all.filter(({ structure }) => structure === null);
}

/** Sorted by variable. */
export function byVariable(all: readonly ExternalAssociation[]): readonly ExternalAssociation[] {
  const variables = [...new Set(all.map(({ external }) => external))];
  return variables.flatMap((name) => all.filter(({ external }) => external === name));
}

/** A variable's label; assumed ones are marked. */
export const externalName = ({ label, assumed }: Pick<ExternalAssociation, "label" | "assumed">): string =>
  assumed ? messages.assumed({ label }) : label;

export const externalPhrase = ({ label, assumed }: Pick<ExternalAssociation, "label" | "assumed">): string =>
  assumed ? messages.assumedVariable({ label }) : messages.variable({ label });

export const agreementName = ({ structure, label }: AgreementOfScale): string =>
  structure === null ? messages.allItems() : messages.variable({ label });

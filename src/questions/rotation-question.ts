import { type TargetRows, targetOf } from "../data/csv/read-target";
import {
  DEFAULT_ROTATION,
  normalizationOf,
  ROTATION_SETTINGS,
  ROTATIONS,
  type Rotation,
  type RotationEntry,
  type RotationSettings,
} from "../factor/efa/rotation/rotations";
import type { RotationStarts } from "../factor/efa/solution";
import * as messages from "./messages";

/** A rotation as asked for. */
export interface AskedRotation {
  readonly rotation: Rotation;
  readonly settings: Omit<RotationSettings, "target">;
  /** By item; null without one. */
  readonly target: TargetRows | null;
}

/** With the target in the order of the items. */
export function rotationSettings(
  { settings, target }: AskedRotation,
  of: { readonly items: readonly string[]; readonly factors: number },
): RotationSettings {
  return target === null ? settings : { ...settings, target: targetOf(target, of) };
}

/** What a rotation was made with, and how many starts reached its criterion; null where nothing was rotated. */
export function rotationNote(
  { rotation, settings }: AskedRotation,
  starts: RotationStarts | null,
): string | null {
  if (starts === null) {
    const isAsked = rotation !== DEFAULT_ROTATION && ROTATIONS[rotation].criterion !== null;
    return isAsked ? messages.oneNotRotated() : null;
  }
  const entry: RotationEntry = ROTATIONS[rotation];
  const given = (["gamma", "kappa", "power", "geominEpsilon", "zeros"] as const).flatMap((key) => {
    const value = settings[key];
    return value === undefined
      ? []
      : [messages.rotationSetting({ name: ROTATION_SETTINGS[key].option, value: String(value) })];
  });
  const normalization = normalizationOf(entry, settings);
  return messages.rotationNote({
    normalization: normalization === "none" ? null : normalization,
    settings: given,
    criterion: starts.criterion,
    reached: starts.reachedBest,
    starts: starts.starts,
  });
}

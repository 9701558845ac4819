import { basename } from "node:path";
import type { Command } from "commander";
import { readTarget } from "../../data/csv/read-target";
import {
  DEFAULT_ROTATION,
  ROTATION_SETTINGS,
  ROTATIONS,
  type Rotation,
  type RotationNumbers,
  type RotationSetting,
} from "../../factor/efa/rotation/rotations";
import { NORMALIZATIONS, type Normalization } from "../../factor/efa/rotation/row-lengths";
import { readText } from "../../node/files/read-json";
import type { AskedRotation } from "../../questions/rotation-question";
import { choice, nonEmpty, numberBetween, wholeNumber } from "./read-option";

/** Options of a rotation; those that the rotation does not have are refused when it is made. */
export interface RotationOptions {
  readonly rotation: Rotation;
  readonly normalize?: Normalization | undefined;
  readonly gamma?: number | undefined;
  readonly kappa?: number | undefined;
  readonly power?: number | undefined;
  readonly epsilon?: number | undefined;
  readonly zeros?: number | undefined;
  readonly target?: string | undefined;
}

const between = (setting: Exclude<RotationSetting, "target">): ((text: string) => number) =>
  numberBetween(ROTATION_SETTINGS[setting].from, ROTATION_SETTINGS[setting].to);

/** @param initial the rotation without the option */
export const addRotationOptions = (command: Command, initial: Rotation = DEFAULT_ROTATION): Command =>
  addRotationSettings(
    command.addOption(choice("--rotation <method>", "rotation", Object.keys(ROTATIONS), initial)),
  ).option(
    "--target <file>",
    "of target rotations: a CSV with a row per item, its id first, and a column per factor, empty where a loading is free",
    nonEmpty,
  );

/** Settings without a target, which is of one number of factors. */
export const addRotationSettings = (command: Command): Command =>
  command
    .addOption(
      choice(
        "--normalize <rule>",
        "how items are weighted in the rotation (by default as usual for it)",
        NORMALIZATIONS,
      ),
    )
    .option(
      "--gamma <number>",
      "of oblimin: 0 is quartimin, .5 biquartimin, 1 covarimin (default: 0)",
      between("gamma"),
    )
    .option(
      "--kappa <number>",
      "of crawford-ferguson: weight of the factors' complexity (by default 1 over the number of items)",
      between("kappa"),
    )
    .option("--power <number>", "of promax (default: 4)", between("power"))
    .option("--epsilon <number>", "of geomin and bigeomin (default: .01)", between("geominEpsilon"))
    .option(
      "--zeros <number>",
      "of simplimax: how many loadings shall be 0 (by default as many as items)",
      wholeNumber(ROTATION_SETTINGS.zeros.from, ROTATION_SETTINGS.zeros.to),
    );

/** The settings that were stated. */
export function rotationNumbers({
  normalize,
  gamma,
  kappa,
  power,
  epsilon: geominEpsilon,
  zeros,
}: Omit<RotationOptions, "rotation" | "target">): RotationNumbers {
  const all = { normalize, gamma, kappa, power, geominEpsilon, zeros };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export async function rotationOf(options: RotationOptions): Promise<AskedRotation> {
  const { rotation, target: file } = options;
  const target = file === undefined ? null : readTarget(await readText(file), basename(file));
  return { rotation, settings: rotationNumbers(options), target };
}

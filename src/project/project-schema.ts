import * as v from "valibot";
import { ENCODINGS } from "../data/csv/encoding-names";
import { ESTIMATOR_NAMES } from "../factor/cfa/estimator";
import { ROTATION_SETTINGS, ROTATIONS, rotationChoices } from "../factor/efa/rotation/rotations";
import { NORMALIZATIONS } from "../factor/efa/rotation/row-lengths";
import { EXTRACTIONS } from "../factor/efa/solution";
import { DIF_ADJUSTMENTS, DIF_METHOD_NAMES } from "../irt/dif/dif-method-names";
import { IRT_MODEL_NAMES } from "../irt/model/irt-models";
import { ABOUT } from "../measures/measure-schema";
import * as ofMeasures from "../measures/messages";
import { REPLICATE_TYPES } from "../measures/schema/replicates";
import { hiddenCharacter } from "../measures/schema/visible-text";
import { SCORE_KINDS } from "../questions/score-kinds";
import { ASKED_NUMBERS, TARGET_ROTATIONS } from "./asked-settings";
import * as messages from "./messages";
import { QUESTION_NAMES } from "./questions";

export const PROJECT_SCHEMA = "itemwise/project@1";
/** Maximum of bytes read at once. */
const MAX_BYTES = 0x7fffffff;
const MAX_WORD_LENGTH = 1000;
const MAX_WORDS = 10_000;
/** As on the command line: fewer draws give no useful percentiles. */
const MIN_DRAWS = 20;
const MAX_DRAWS = 100_000;
const MAX_FACTORS = 50;
/** Characters of a rotation's target. */
const MAX_TARGET = 100_000;
const MAX_SEED = 0xffffffff;

const tooManyWords = (): string => messages.entryCount({ most: String(MAX_WORDS) });

const word = v.pipe(
  v.string(),
  v.minLength(1, messages.entryNotEmpty),
  v.maxLength(MAX_WORD_LENGTH, () => ofMeasures.beThisShort({ length: String(MAX_WORD_LENGTH) })),
);
const words = v.pipe(v.array(word), v.maxLength(MAX_WORDS, tooManyWords));
const fileName = v.pipe(
  word,
  v.check((name) => !/[/\\]/.test(name) && name !== "." && name !== "..", messages.entryFile),
  v.check((name) => hiddenCharacter(name) === null, messages.entryVisible),
);

const whole = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.check(
      (value) => Number.isInteger(value) && value >= low && value <= high,
      () => messages.entryWhole({ low: String(low), high: String(high) }),
    ),
  );
const draws = v.pipe(
  v.number(),
  v.check(
    (value) => value === 0 || (Number.isInteger(value) && value >= MIN_DRAWS && value <= MAX_DRAWS),
    () => messages.entryDraws({ low: String(MIN_DRAWS), high: String(MAX_DRAWS) }),
  ),
);

const reading = v.strictObject({
  header: v.exactOptional(v.boolean()),
  delimiter: v.exactOptional(word),
  encoding: v.exactOptional(v.picklist(ENCODINGS)),
  sheet: v.exactOptional(word),
  leaveOut: v.exactOptional(v.array(v.picklist(["unfinished", "previews"]))),
  weights: v.exactOptional(v.picklist(["none", "design", "frequency"])),
  groups: v.exactOptional(words),
});

const settings = v.strictObject({
  categories: v.exactOptional(v.picklist(["dichotomized", "declared"])),
  missing: v.exactOptional(v.picklist(["pairwise", "listwise"])),
  correlation: v.exactOptional(v.picklist(["auto", "pearson", "spearman"])),
  factors: v.exactOptional(
    v.pipe(
      v.array(whole(1, MAX_FACTORS)),
      v.minLength(1, messages.entryNumbers),
      v.maxLength(MAX_FACTORS, messages.entryShorter),
    ),
  ),
  extraction: v.exactOptional(v.picklist(EXTRACTIONS)),
  // A target needs a structure.
  rotation: v.exactOptional(v.picklist(rotationChoices(ROTATIONS))),
  rotationSettings: v.exactOptional(
    v.strictObject({
      normalize: v.exactOptional(v.picklist(NORMALIZATIONS)),
      gamma: v.exactOptional(v.number()),
      kappa: v.exactOptional(v.number()),
      power: v.exactOptional(v.number()),
      geominEpsilon: v.exactOptional(v.number()),
      zeros: v.exactOptional(v.number()),
    }),
  ),
  replicates: v.exactOptional(whole(MIN_DRAWS, MAX_DRAWS)),
  bootstrap: v.exactOptional(draws),
  structures: v.exactOptional(words),
  workingModel: v.exactOptional(v.nullable(word)),
  estimator: v.exactOptional(v.nullable(v.picklist(ESTIMATOR_NAMES))),
  irtModel: v.exactOptional(v.nullable(v.picklist(IRT_MODEL_NAMES))),
  crossed: v.exactOptional(words),
  permutations: v.exactOptional(draws),
  prevalenceMissing: v.exactOptional(v.picklist(["imputed", "known", "as-no"])),
  seed: v.exactOptional(whole(0, MAX_SEED)),
  disclosure: v.exactOptional(
    v.pipe(
      v.string(),
      v.check(
        (mode) => mode === "standard",
        () => messages.entryDisclosure({ entry: '"threshold": 10' }),
      ),
      v.literal("standard"),
    ),
  ),
});

const within = (name: "gamma" | "kappa" | "power" | "geominEpsilon") => {
  const { from, to } = ROTATION_SETTINGS[name];
  return v.pipe(
    v.number(),
    v.check(
      (value) => value >= from && value <= to,
      () => messages.entryNumber({ low: String(from), high: String(to) }),
    ),
  );
};

/** As `AskedSettings`. */
const asked = v.strictObject({
  kendall: v.exactOptional(v.boolean()),
  scaleSums: v.exactOptional(v.boolean()),
  control: v.exactOptional(words),
  adjust: v.exactOptional(v.literal("holm")),
  difMethod: v.exactOptional(v.picklist(DIF_METHOD_NAMES)),
  purify: v.exactOptional(v.boolean()),
  focal: v.exactOptional(word),
  difAdjust: v.exactOptional(v.picklist(DIF_ADJUSTMENTS)),
  components: v.exactOptional(v.boolean()),
  covariance: v.exactOptional(v.boolean()),
  targetRotation: v.exactOptional(v.picklist(TARGET_ROTATIONS)),
  target: v.exactOptional(
    v.pipe(
      v.string(),
      v.maxLength(MAX_TARGET, () => ofMeasures.beThisShort({ length: String(MAX_TARGET) })),
    ),
  ),
  coefficients: v.exactOptional(v.boolean()),
  draws: v.exactOptional(draws),
  scoreErrors: v.exactOptional(v.boolean()),
  testFactor: v.exactOptional(word),
  respondents: v.exactOptional(v.literal("file")),
  maxItems: v.exactOptional(whole(1, 1000)),
  minItems: v.exactOptional(whole(1, 1000)),
  stopSe: v.exactOptional(
    v.pipe(
      v.number(),
      v.check(
        (value) => value >= ASKED_NUMBERS.stopSe.from && value <= ASKED_NUMBERS.stopSe.to,
        () =>
          messages.entryNumber({
            low: String(ASKED_NUMBERS.stopSe.from),
            high: String(ASKED_NUMBERS.stopSe.to),
          }),
      ),
    ),
  ),
  among: v.exactOptional(whole(1, 1000)),
  number: v.exactOptional(whole(1, MAX_FACTORS)),
  normalize: v.exactOptional(v.picklist(NORMALIZATIONS)),
  gamma: v.exactOptional(within("gamma")),
  kappa: v.exactOptional(within("kappa")),
  power: v.exactOptional(within("power")),
  geominEpsilon: v.exactOptional(within("geominEpsilon")),
  zeros: v.exactOptional(whole(ROTATION_SETTINGS.zeros.from, ROTATION_SETTINGS.zeros.to)),
  length: v.exactOptional(whole(2, 1000)),
  raters: v.exactOptional(words),
  ratings: v.exactOptional(v.picklist(["nominal", "ordinal", "interval"])),
  scores: v.exactOptional(v.pipe(v.array(v.picklist(SCORE_KINDS)), v.minLength(1, messages.entryKinds))),
  missingItems: v.exactOptional(
    v.pipe(
      v.number(),
      v.check((share) => share > 0 && share < 1, messages.entryShare),
    ),
  ),
});

/** As `DraftChoices`. */
const statements = v.strictObject({
  measure: v.exactOptional(word),
  id: v.exactOptional(word),
  sensitive: v.exactOptional(v.boolean()),
  about: v.exactOptional(v.nullable(v.picklist(ABOUT))),
  items: v.exactOptional(words),
  groups: v.exactOptional(words),
  identifiers: v.exactOptional(words),
  external: v.exactOptional(words),
  excluded: v.exactOptional(words),
  reversed: v.exactOptional(words),
  weight: v.exactOptional(v.nullable(word)),
  stratum: v.exactOptional(v.nullable(word)),
  cluster: v.exactOptional(v.nullable(word)),
  replicates: v.exactOptional(
    v.strictObject({
      columns: v.exactOptional(words),
      type: v.picklist(REPLICATE_TYPES),
      fay: v.exactOptional(v.nullable(v.number())),
      multipliers: v.exactOptional(v.nullable(v.union([v.number(), v.array(v.number())]))),
      center: v.exactOptional(v.picklist(["estimate", "mean"])),
    }),
  ),
  noAnswer: v.exactOptional(words),
  orders: v.exactOptional(v.pipe(v.array(words), v.maxLength(MAX_WORDS, tooManyWords))),
});

const page = v.strictObject({
  question: v.exactOptional(v.picklist(QUESTION_NAMES)),
  statements: v.exactOptional(statements),
});

export const projectSchema = v.strictObject({
  schema: v.literal(PROJECT_SCHEMA),
  software: v.strictObject({ name: v.literal("itemwise"), version: word }),
  file: v.strictObject({
    name: fileName,
    size: whole(0, MAX_BYTES),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, messages.entryHash)),
  }),
  /** Checked by `parseMeasure`. */
  measure: v.record(v.string(), v.unknown()),
  drafted: v.boolean(),
  reading,
  settings,
  asked: v.exactOptional(asked),
  page: v.exactOptional(page),
  /** The file's bytes as gzip in base64; null where not included. */
  data: v.nullable(v.string()),
});

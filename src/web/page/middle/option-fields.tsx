import { useLayoutEffect, useState } from "preact/hooks";
import { ROTATIONS, type RotationList } from "../../../factor/efa/rotation/rotations";
import { IRT_MODEL_CODES } from "../../../report/kit/words/format";
import { readFactors, readFigure, toggled } from "../../state/chosen-option";
import type { QuestionOption } from "../../state/question-options";
import { TextFile } from "../text-file";
import * as messages from "./messages";

interface FieldProps<Kind extends QuestionOption["kind"]> {
  readonly option: Extract<QuestionOption, { kind: Kind }>;
  readonly choose: (value: unknown) => void;
}

type Choice = Extract<QuestionOption, { kind: "choice" }>;
type Name = Exclude<QuestionOption, { kind: "factors" }>["of"];

const HELP: Partial<Record<Name, () => string>> = {
  adjust: messages.helpAdjust,
  difMethod: messages.helpDifMethod,
  focal: messages.helpFocal,
  purify: messages.helpPurify,
  number: messages.helpNumber,
  length: messages.helpLength,
  raters: messages.helpRaters,
  control: messages.helpControl,
  coefficients: messages.helpCoefficients,
  scaleSums: messages.helpScaleSums,
  respondents: messages.helpRespondents,
  stopSe: messages.helpStopSe,
  among: messages.helpAmong,
  correlation: messages.helpCorrelation,
  rotation: messages.helpRotation,
  prevalenceMissing: messages.helpPrevalenceMissing,
  estimator: messages.helpEstimator,
  workingModel: messages.helpWorkingModel,
  bootstrap: messages.helpBootstrap,
  permutations: messages.helpPermutations,
  crossed: messages.helpCrossed,
  groups: messages.helpGroups,
};

/** A variant of a message cannot be called "none". */
const withoutNone = (value: string): string => (value === "none" ? "without" : value);

const VALUES: Readonly<Record<Choice["of"], (text: { readonly value: string }) => string>> = {
  adjust: ({ value }) => messages.adjustValue({ value: withoutNone(value) }),
  categories: messages.categoriesValue,
  correlation: messages.correlationValue,
  difAdjust: ({ value }) => messages.difAdjustValue({ value: withoutNone(value) }),
  difMethod: messages.difMethodValue,
  focal: messages.focalValue,
  ratings: messages.ratingsValue,
  respondents: messages.respondentsValue,
  testFactor: messages.testFactorValue,
  normalize: ({ value }) => messages.normalizeValue({ value: withoutNone(value) }),
  estimator: messages.estimatorValue,
  extraction: messages.extractionValue,
  irtModel: messages.irtModelValue,
  prevalenceMissing: messages.prevalenceMissingValue,
  rotation: ({ value }) => rotationText(value),
  workingModel: ({ value }) =>
    messages.workingModelValue({
      value: value === "one-factor" || value === "automatic" ? value : "exploratory",
    }),
};

/** @param value from a project file it may be none of the list */
function rotationText(value: string): string {
  const entry = (ROTATIONS as RotationList)[value];
  if (entry === undefined) return value;
  const kind = entry.criterion === null ? "unrotated" : entry.kind;
  return messages.rotationValue({ rotation: entry.name({ form: "label" }), kind });
}

/** Values that are no names of a message's variants. */
const VARIANTS: Readonly<Record<string, string>> = {
  "": "automatic",
  ...IRT_MODEL_CODES,
};

const valueText = (of: Choice["of"], value: string): string =>
  VALUES[of]({ value: VARIANTS[value] ?? value });

function Help({ of }: { readonly of: Name }) {
  const text = HELP[of];
  return text === undefined ? null : (
    <p class="help" id={`help-${of}`}>
      {text()}
    </p>
  );
}

const describedBy = (of: Name): string | undefined => (HELP[of] === undefined ? undefined : `help-${of}`);

interface ListProps<Value> {
  readonly of: Name;
  readonly values: readonly Value[];
  readonly now: Value;
  readonly text: (value: Value) => string;
  readonly choose: (value: string) => void;
}

function ListField<Value extends string | number>({ of, values, now, text, choose }: ListProps<Value>) {
  return (
    <div class="field">
      <label for={`option-${of}`}>{messages.optionLabel({ option: of })}</label>
      <select
        id={`option-${of}`}
        aria-describedby={describedBy(of)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {values.map((value) => (
          <option key={value} value={value} selected={value === now}>
            {text(value)}
          </option>
        ))}
      </select>
      <Help of={of} />
    </div>
  );
}

export function ChoiceField({ option, choose }: FieldProps<"choice">) {
  const { of, values, now } = option;
  const shown = values.includes(now) ? values : [...values, now];
  const text = (value: string): string => option.labels?.[value] ?? valueText(of, value);
  return <ListField {...option} values={shown} text={text} choose={choose} />;
}

/** Number of random draws. */
export function NumberField({ option, choose }: FieldProps<"number">) {
  const text = (n: number): string => messages.draws({ n });
  return <ListField {...option} text={text} choose={(value) => choose(Number(value))} />;
}

export function ChecksField({ option, choose }: FieldProps<"checks">) {
  const { of, values, now } = option;
  return (
    <fieldset class="field" aria-describedby={describedBy(of)}>
      <legend>{messages.optionLabel({ option: of })}</legend>
      <div class={of === "control" || of === "raters" ? "many" : undefined}>
        {values.map(({ id, label }) => (
          <label class="check" key={id}>
            <input type="checkbox" checked={now.includes(id)} onChange={() => choose(toggled(option, id))} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <Help of={of} />
    </fieldset>
  );
}

export function FlagField({ option: { of, now }, choose }: FieldProps<"flag">) {
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={now}
          aria-describedby={describedBy(of)}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        <span>{messages.optionLabel({ option: of })}</span>
      </label>
      <Help of={of} />
    </div>
  );
}

/** A small file as text. */
export function TextField({ option: { of, now, draft, file }, choose }: FieldProps<"text">) {
  return (
    <TextFile
      label={messages.optionLabel({ option: of })}
      help={messages.helpTarget()}
      text={now}
      draft={draft}
      file={file}
      use={messages.useTarget()}
      take={(text) => {
        choose(text);
        return null;
      }}
    />
  );
}

/** A number that is committed on blur or Enter; the program's own where the field is empty. */
export function FigureField({ option, choose }: FieldProps<"figure">) {
  const { of, now, from, to, isWhole } = option;
  const [typed, type] = useState(now?.toString() ?? "");
  useLayoutEffect(() => type(now?.toString() ?? ""), [now]);
  const read = readFigure(typed, option);
  const take = (): void => {
    if (read !== undefined && read !== now) choose(read);
  };
  const bad = read === undefined;
  return (
    <div class="field">
      <label for={`option-${of}`}>{messages.optionLabel({ option: of })}</label>
      <input
        type="text"
        id={`option-${of}`}
        inputMode="decimal"
        placeholder={messages.automatic()}
        aria-invalid={bad}
        aria-describedby={bad ? `bad-${of}` : describedBy(of)}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
      {bad ? (
        <p class="help bad" id={`bad-${of}`} role="alert">
          {messages.figureBad({ isWhole, from: String(from), to: String(to) })}
        </p>
      ) : (
        <Help of={of} />
      )}
    </div>
  );
}

/** Numbers of factors: automatic, or a list that is committed on blur or Enter. */
export function FactorsField({ option: { now }, choose }: FieldProps<"factors">) {
  const [listed, list] = useState(now !== null);
  const [typed, type] = useState(now?.join(", ") ?? "");
  useLayoutEffect(() => {
    list(now !== null);
    if (now !== null) type(now.join(", "));
  }, [now?.join(",")]);
  const read = readFactors(typed);
  const bad = typed.trim() !== "" && read === null;
  const take = (): void => {
    if (read !== null && read.join() !== now?.join()) choose(read);
  };
  return (
    <fieldset class="field">
      <legend>{messages.optionLabel({ option: "factors" })}</legend>
      <label class="check">
        <input
          type="radio"
          name="factors"
          checked={!listed}
          onChange={() => {
            list(false);
            if (now !== null) choose(undefined);
          }}
        />
        <span>{messages.factorsAutomatic()}</span>
      </label>
      <label class="check">
        <input type="radio" name="factors" checked={listed} onChange={() => list(true)} />
        <span>{messages.factorsListed()}</span>
      </label>
      {listed && (
        <input
          type="text"
          class="list"
          inputMode="numeric"
          placeholder="1, 2, 3"
          aria-label={messages.optionLabel({ option: "factors" })}
          aria-invalid={bad}
          aria-describedby={bad ? "factors-bad" : undefined}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={({ key }) => key === "Enter" && take()}
        />
      )}
      {bad && (
        <p class="help bad" id="factors-bad" role="alert">
          {messages.factorsBad()}
        </p>
      )}
    </fieldset>
  );
}

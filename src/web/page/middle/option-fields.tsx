import { useEffect, useState } from "preact/hooks";
import { type QuestionOption, readFactors, toggled } from "../../state/question-options";
import { WORDS } from "../words";

interface FieldProps<Kind extends QuestionOption["kind"]> {
  readonly option: Extract<QuestionOption, { kind: Kind }>;
  readonly choose: (value: unknown) => void;
}

const { options: words } = WORDS;
const helpOf = (name: string): string | undefined =>
  (words.help as Readonly<Record<string, string | undefined>>)[name];

function Help({ of }: { readonly of: string }) {
  const text = helpOf(of);
  return text === undefined ? null : (
    <p class="help" id={`help-${of}`}>
      {text}
    </p>
  );
}

const describedBy = (of: string): string | undefined => (helpOf(of) === undefined ? undefined : `help-${of}`);

export function ChoiceField({ option: { of, values, now }, choose }: FieldProps<"choice">) {
  const shown = values.includes(now) ? values : [...values, now];
  return (
    <div class="field">
      <label for={`option-${of}`}>{words.labels[of]}</label>
      <select
        id={`option-${of}`}
        aria-describedby={describedBy(of)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {shown.map((value) => (
          <option key={value} value={value} selected={value === now}>
            {words.values[of]?.[value] ?? value}
          </option>
        ))}
      </select>
      <Help of={of} />
    </div>
  );
}

/** Number of random draws. */
export function NumberField({ option: { of, values, now }, choose }: FieldProps<"number">) {
  return (
    <div class="field">
      <label for={`option-${of}`}>{words.labels[of]}</label>
      <select
        id={`option-${of}`}
        aria-describedby={describedBy(of)}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {values.map((value) => (
          <option key={value} value={value} selected={value === now}>
            {value === 0 ? words.none_of : words.samples(value)}
          </option>
        ))}
      </select>
      <Help of={of} />
    </div>
  );
}

export function ChecksField({ option, choose }: FieldProps<"checks">) {
  const { of, values, now } = option;
  return (
    <fieldset class="field" aria-describedby={describedBy(of)}>
      <legend>{words.labels[of]}</legend>
      {values.map(({ id, label }) => (
        <label class="check" key={id}>
          <input type="checkbox" checked={now.includes(id)} onChange={() => choose(toggled(option, id))} />
          <span>{label}</span>
        </label>
      ))}
      <Help of={of} />
    </fieldset>
  );
}

/** Numbers of factors: automatic, or a list that is committed on blur or Enter. */
export function FactorsField({ option: { now }, choose }: FieldProps<"factors">) {
  const [listed, list] = useState(now !== null);
  const [typed, type] = useState(now?.join(", ") ?? "");
  useEffect(() => {
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
      <legend>{words.labels.factors}</legend>
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
        <span>{words.factorsAuto}</span>
      </label>
      <label class="check">
        <input type="radio" name="factors" checked={listed} onChange={() => list(true)} />
        <span>{words.factorsList}</span>
      </label>
      {listed && (
        <input
          type="text"
          class="list"
          inputMode="numeric"
          placeholder="1, 2, 3"
          aria-label={words.labels.factors}
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
          {words.factorsBad}
        </p>
      )}
    </fieldset>
  );
}

import { useId, useState } from "preact/hooks";
import type { MeasureDefinition } from "../../../measures/measure";
import type { FileFacts } from "../../engine/file-facts";

/** Part of the measure's editor. */
export interface PartProps {
  readonly definition: MeasureDefinition;
  readonly facts: FileFacts;
  /** Accepts a valid definition, or returns what is wrong with it. */
  readonly define: Take<MeasureDefinition>;
}

/** Accepts a value and returns null, or returns what is wrong with it. */
export type Take<T> = (value: T) => string | null;

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly take: Take<string>;
  /** Without a visible label, in a table. */
  readonly isBare?: boolean | undefined;
}

/** A text field that is committed on blur or Enter; rejected text stays, with the problem. */
export function TextField({ label, value, take, isBare = false }: TextProps) {
  const id = useId();
  const [wrong, setWrong] = useState<{ readonly text: string; readonly problem: string } | null>(null);
  const problem = wrong?.problem ?? null;
  const change = (text: string): void => {
    const rejection = text === value ? null : take(text);
    setWrong(rejection === null ? null : { text, problem: rejection });
  };
  return (
    <div class={isBare ? "bare" : "field"}>
      {!isBare && <label for={id}>{label}</label>}
      <input
        id={id}
        type="text"
        value={wrong?.text ?? value}
        aria-label={isBare ? label : undefined}
        aria-invalid={problem === null ? undefined : "true"}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly choose: (value: string) => string | null | undefined;
  readonly help?: string | undefined;
}

export function SelectField({ label, value, options, choose, help }: SelectProps) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          const rejection = choose(chosen) ?? null;
          setProblem(rejection);
          // A rejected choice is not shown as chosen, nor one that only starts something.
          if (rejection !== null || value === "") event.currentTarget.value = value;
        }}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Problem text={problem} />
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
  readonly help?: string | undefined;
}

export function CheckField({ label, checked, change, help }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => change(event.currentTarget.checked)} />
      <span>
        {label}
        {help !== undefined && <span class="help"> {help}</span>}
      </span>
    </label>
  );
}

export function Problem({ text, id }: { readonly text: string | null; readonly id?: string | undefined }) {
  return text === null ? null : (
    <p class="help bad" role="alert" id={id}>
      {text}
    </p>
  );
}

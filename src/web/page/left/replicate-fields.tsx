import { useId, useLayoutEffect, useState } from "preact/hooks";
import { REPLICATE_TYPES } from "../../../measures/schema/replicates";
import { type ReplicateTexts, replicatesFrom, replicateTexts } from "../../state/measure-design";
import { Button } from "../button";
import { type PartProps, Problem, SelectField } from "./fields";
import * as messages from "./messages";
import type { Choices } from "./use-choices";

/** Replicate weights of the file, used once all fields are right. */
export function ReplicateFields({
  definition,
  facts,
  define,
  choices,
}: PartProps & { readonly choices: Choices }) {
  const { replicates = null } = definition;
  const { draft, stated, state, isDrafting } = choices;
  const found = (draft ?? facts.draft)?.columns.flatMap(({ column, as }) =>
    as === "replicate" ? [column] : [],
  );
  const now = replicateTexts(replicates, facts.columns, found ?? []);
  const key = JSON.stringify(now);
  const [typed, type] = useState<ReplicateTexts | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isStated, setStated] = useState(false);
  useLayoutEffect(() => {
    type(null);
    setProblem(null);
    setStated(false);
  }, [key]);
  const shown = typed ?? now;
  const change = (part: Partial<ReplicateTexts>): void => type({ ...shown, ...part });
  const use = (): void => {
    const { value, problem: own } = replicatesFrom(shown, facts.columns);
    setProblem(own);
    if (value === null) return;
    const next = { ...(replicates?.center == null ? {} : { center: replicates.center }), ...value };
    if (stated === null) {
      setProblem(define({ ...definition, replicates: next }));
      return;
    }
    setStated(true);
    state({ ...stated, replicates: next });
  };
  const remove = (): void => {
    if (stated === null) setProblem(define({ ...definition, replicates: null }));
    else state({ ...stated, replicates: undefined });
  };
  return (
    <fieldset class="field">
      <legend>{messages.roleName({ role: "replicate" })}</legend>
      <p class="help">{messages.replicateHelp()}</p>
      <Text
        label={messages.replicateColumns()}
        value={shown.columns}
        placeholder="rw1:rw80"
        type={(columns) => change({ columns })}
      />
      <SelectField
        label={messages.replicateType()}
        value={shown.type}
        options={[
          ["", messages.notChosen()],
          ...REPLICATE_TYPES.map((one) => [one, messages.replicateTypeName({ type: one })] as const),
        ]}
        choose={(chosen) => change({ type: chosen }) ?? null}
      />
      {shown.type === "fay" && (
        <Text label={messages.fay()} value={shown.fay} placeholder="0.5" type={(fay) => change({ fay })} />
      )}
      <Text
        label={messages.multipliers()}
        value={shown.multipliers}
        help={messages.multipliersHelp()}
        type={(multipliers) => change({ multipliers })}
      />
      <Problem text={problem ?? (isStated ? choices.problem : null)} />
      <p class="row">
        <Button
          text={messages.useReplicates()}
          disabled={isDrafting || shown.columns.trim() === "" || (typed === null && replicates !== null)}
          onClick={use}
        />
        {replicates !== null && (
          <Button text={messages.removeReplicates()} disabled={isDrafting} onClick={remove} />
        )}
      </p>
    </fieldset>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly type: (text: string) => void;
  readonly placeholder?: string | undefined;
  readonly help?: string | undefined;
}

/** A text that is used only with others. */
function Text({ label, value, type, placeholder, help }: TextProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        placeholder={placeholder}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

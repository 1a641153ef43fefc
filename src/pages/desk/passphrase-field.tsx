import { Field } from '../annotate/field.tsx';

interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly problem?: string | null;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** A passphrase, not shown as it is typed. */
export function PassphraseField({ id, label, value, problem = null, hint, onChange }: PassphraseFieldProps) {
  return (
    <Field id={id} label={label} problem={problem} hint={hint}>
      {(input) => (
        <input
          {...input}
          type="password"
          autocomplete="new-password"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}

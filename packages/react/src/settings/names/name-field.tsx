'use client';
import type { ReactElement } from 'react';
import { TextField } from '../../parts/text-field/text-field.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import type { NameEntry } from './use-name-entry.ts';

interface NameFieldProps {
  readonly entry: NameEntry;
  readonly hint: string;
  /** What stands in the field. */
  readonly name: string | undefined;
  readonly readOnly: boolean;
  readonly onEdit?: ((text: string) => void) | undefined;
}

/** The field for the name of a factor, with what is wrong with it. */
export function NameField({ entry, hint, name, readOnly, onEdit }: NameFieldProps): ReactElement {
  const { label } = useSettingsMessages().renameFactor;
  return (
    <TextField
      label={label}
      hint={hint}
      error={entry.fieldError}
      name="factor-name"
      type="text"
      autoComplete="off"
      defaultValue={name}
      readOnly={readOnly}
      inputRef={entry.inputRef}
      onEdit={(text) => {
        entry.edited();
        onEdit?.(text);
      }}
    />
  );
}

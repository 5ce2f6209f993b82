/** The entries of a record, with typed keys. */
export const optionsOf = <Name extends string>(
  record: Readonly<Record<Name, { readonly label: string }>>,
): readonly { readonly value: Name; readonly label: string }[] =>
  // Object.keys loses the key type; the record has no other keys.
  (Object.keys(record) as Name[]).map((value) => ({ value, label: record[value].label }));

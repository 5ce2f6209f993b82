/** The entries of a record, with their names kept as what they are. */
export const optionsOf = <Name extends string>(
  record: Readonly<Record<Name, { readonly label: string }>>,
): readonly { readonly value: Name; readonly label: string }[] =>
  // Object.keys forgets the names; the record has no others.
  (Object.keys(record) as Name[]).map((value) => ({ value, label: record[value].label }));

/** Rules for every call in every case. */
export const traits = {
  'value-not-throw': 'An expected refusal is a value: a method neither throws nor rejects.',
  answered: 'Every call is answered.',
  'known-shape': 'An answer holds what the contract names, in the types it names, and nothing else.',
  'plain-data': 'An answer is plain data: no functions, no class instances, no dates.',
  'no-secret': 'No answer repeats a password or a code, not even under `raw`.',
  'no-whole-place':
    'No answer holds a whole address or phone number, not even under `raw`: places leave as masks.',
  'same-read': 'The same read twice gives the same answer.',
  'no-loose-end': 'What an answer refers to is there: nothing is offered that no port can do.',
} as const;

export type TraitId = keyof typeof traits;

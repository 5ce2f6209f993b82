import { either, lenient, object, oneOf, text, type Read } from './parse.ts';

const raw = lenient(object({}, { message: lenient(text(500)), code: lenient(text(100)) }));
const misconfigured = oneOf('misconfigured');

const readRaw: Read<{ raw?: { message?: string; code?: string } | undefined }> = either(
  (answer) => object({ failure: object({ code: misconfigured }, { raw }) })(answer).failure,
  (answer) => object({ value: object({ reason: misconfigured }, { raw }) })(answer).value,
);

/**
 * What an adapter wants a developer to fix; undefined where nothing is misconfigured. For developers only, so validation
 * keeps it out of the flow's state.
 */
export function fixIn(answer: unknown): string | undefined {
  try {
    const said = readRaw(answer).raw;
    return said?.message ?? said?.code ?? 'The adapter does not say what to mend.';
  } catch {
    return undefined;
  }
}

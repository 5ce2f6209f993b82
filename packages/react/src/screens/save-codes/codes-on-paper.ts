import type { SettingsMessages } from '../../messages/settings.types.ts';

interface Paper {
  readonly codes: readonly string[];
  readonly service: string | undefined;
  readonly account: string | undefined;
  readonly date: string | undefined;
}

/** Letters of Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08FF]/;

/** The one text that is copied, saved as a file and printed. */
export function codesOnPaper({ paper }: SettingsMessages['saveCodes'], about: Paper): string {
  const { codes, service, account, date } = about;
  const head = [
    paper.title({ service }),
    account && paper.account(account),
    date && paper.date(date),
    paper.once,
  ].filter(Boolean);
  const text = `${[...head, '', ...codes].join('\n')}\n`;
  // The marks that keep a masked address in one piece are noise in a file, unless its lines run from right to left.
  return rightToLeft.test(text) ? text : text.replace(/[\u2066-\u2069]/g, '');
}

const ignored = /[\s\p{Pd}\p{Cf}]/gu;

/** People copy codes by hand: neither case nor hyphens and spaces count. */
const plain = (code: string) => code.normalize('NFKC').replace(ignored, '').toLowerCase();

export function isOneOf(codes: readonly string[], typed: string): boolean {
  const wanted = plain(typed);
  return wanted !== '' && codes.some((code) => plain(code) === wanted);
}

/** A long code without any separators, in groups that can be read one by one. */
export function inGroups(code: string): readonly string[] {
  if (code.length < 8 || !/^[a-z0-9]+$/i.test(code)) return [code];
  const size = code.length % 5 === 0 ? 5 : 4;
  return code.match(new RegExp(`.{1,${size}}`, 'g')) ?? [code];
}

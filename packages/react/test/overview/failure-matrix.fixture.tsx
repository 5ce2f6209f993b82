import type { ReactElement } from 'react';
import type { ShownFailureCode } from '../../src/messages/shown-failure.ts';
import type { FailureAnswer } from '../support/failures/failure-answers.fixture.ts';
import { failureCodes, failureRows } from '../support/failures/failure-rows.fixture.ts';
import type { FailureRow } from '../support/failures/failure-rows.fixture.ts';

/** Where a story is, from inside of the frame that shows another. */
export const linkTo = (story: string, code?: ShownFailureCode): string =>
  `./?path=/story/${story}${code ? `&args=failureCode:${code}` : ''}`;

function Cell({ row, code }: { readonly row: FailureRow; readonly code: ShownFailureCode }): ReactElement {
  const answer: FailureAnswer = row.answers[code];
  if (answer === 'shown') {
    return (
      <a href={linkTo(row.story, code)} target="_top" aria-label={`told: ${code}, ${row.title}`}>
        told
      </a>
    );
  }
  if ('leadsTo' in answer) {
    const [screen = ''] = answer.leadsTo.replace('screens-', '').split('--');
    const text = `→ ${screen.replaceAll('-', ' ')}`;
    return (
      <a href={linkTo(answer.leadsTo)} target="_top" aria-label={`${text}: ${code}, ${row.title}`}>
        {text}
      </a>
    );
  }
  return <span title={answer.never}>—</span>;
}

/** What becomes of each failure at each place: a row for a place, a column for a failure. */
export function FailureMatrix(): ReactElement {
  return (
    // Wider than any screen, so it scrolls in a frame of its own, which keys can reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="matrix" role="region" aria-label="Screens and failures" tabIndex={0}>
      <table>
        <caption>
          What becomes of each failure. “told” opens the screen that says so, an arrow the screen that the
          flow goes to instead; a dash says why it cannot happen there when it is pointed at.
        </caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            {failureCodes.map((code) => (
              <th scope="col" key={code}>
                <code>{code}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(failureRows).map(([slot, row]) => (
            <tr key={slot}>
              <th scope="row">{row.title}</th>
              {failureCodes.map((code) => (
                <td key={code}>
                  <Cell row={row} code={code} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

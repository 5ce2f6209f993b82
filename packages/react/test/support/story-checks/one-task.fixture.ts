import { seen } from './describe-element.fixture.ts';

/** More or less than one task on a screen: headings, main buttons, and the way out at its end. */
export function findOtherTasks(root: Element): readonly string[] {
  return seen(root, '[data-mfa-part="screen"]').flatMap((screen) => {
    const step = screen.dataset['step'] ?? '';
    const headings = seen(screen, 'h1, h2, h3, h4, h5, h6').length;
    const mainButtons = seen(screen, '[data-mfa-part="button"][data-kind="primary"]').length;
    const exit = screen.querySelector('[data-mfa-part="exit"]');
    return [
      ...(headings === 1 ? [] : [`${step} has ${headings} headings`]),
      ...(mainButtons <= 1 ? [] : [`${step} has ${mainButtons} main buttons`]),
      ...(exit && exit !== screen.lastElementChild ? [`${step} does not end with the way out`] : []),
    ];
  });
}

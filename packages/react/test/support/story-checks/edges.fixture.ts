import { backgroundOf, contrastOf, readColour } from './contrast.fixture.ts';
import { describeElement, seen } from './describe-element.fixture.ts';

const least = 3;
const thinnestFocusPixels = 2;

function isFaint(element: Element, colour: string, behind: Element | null = element): boolean {
  const background = backgroundOf(behind);
  const read = readColour(colour, background);
  return read === undefined || contrastOf(read, background) < least;
}

const isInCells = (element: Element) =>
  element.matches('[data-mfa-part="code-cells"]:not([data-overfull]) > input');

/** Borders of fields, and icons, that cannot be told from what is behind them. */
export function findFaintEdges(root: Element): readonly string[] {
  // A code is typed into cells, which are drawn behind its field.
  const edges = seen(root, 'input, [data-mfa-part="cell"]').filter((edge) => !isInCells(edge));
  const fields = edges.filter((field) =>
    // What is ticked has its colour inside, too.
    isFaint(
      field,
      getComputedStyle(field).borderTopColor,
      field.matches(':checked') ? field.parentElement : field,
    ),
  );
  const icons = [...root.querySelectorAll('svg:not([data-mfa-part="qr-code"])')].filter(
    (icon) => icon.checkVisibility({ opacityProperty: true }) && isFaint(icon, getComputedStyle(icon).color),
  );
  return [
    ...fields.map((field) => `has a faint border: ${describeElement(field)}`),
    ...icons.map((icon) => `is a faint icon: ${describeElement(icon.parentElement ?? icon)}`),
  ];
}

/** One of each: the rules for the focus do not tell two buttons of a kind apart. */
function oneOfEach(all: readonly HTMLElement[]): readonly HTMLElement[] {
  const kindOf = ({ localName, dataset }: HTMLElement) =>
    [localName, dataset['mfaPart'], dataset['kind'], dataset['state']].join(' ');
  return [...new Map(all.map((control) => [kindOf(control), control])).values()];
}

/** Whatever was pressed before. The types of the DOM do not know the second yet. */
const asByKeyboard = { preventScroll: true, focusVisible: true };
const controls = ['a[href]', 'button', 'input', 'summary']
  .map((each) => `[data-mfa-part="root"] ${each}`)
  .join();

/** What can be operated and does not show by an outline that it has the focus. */
export function findUnseenFocus(): readonly string[] {
  const before = document.activeElement;
  // Behind a dialog nothing can have it.
  const place = document.querySelector('dialog:modal') ?? document;
  const problems = oneOfEach(seen(place, controls)).filter((control) => {
    control.focus(asByKeyboard);
    const marked = isInCells(control) ? control.parentElement?.querySelector('[data-current]') : control;
    if (!marked) return true;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(marked);
    const isOutlined = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= thinnestFocusPixels;
    return !isOutlined || isFaint(control, outlineColor, control.parentElement);
  });
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return problems.map((control) => `does not show the focus: ${describeElement(control)}`);
}

import { backgroundOf, contrastOf, readColour } from './contrast.fixture.ts';
import { describeElement, seen } from './describe-element.fixture.ts';

/** What has a shape only by its border once backgrounds and shadows are gone. */
const bordered = [
  'input:not([data-mfa-part="code-cells"]:not([data-overfull]) > input)',
  '[data-mfa-part="cell"]',
  '[data-mfa-part="button"]:is([data-kind="primary"], [data-kind="secondary"])',
  '[data-mfa-part="factor-list"] > li',
  '[data-mfa-part="notice"]',
  '[data-mfa-part="failure"][data-kind="form"]',
  '[data-mfa-part="badge"]',
].join();

/** What people who set the colours themselves would miss: shapes, and errors told by colour alone. */
export function findLostShapes(root: Element): readonly string[] {
  const shapes = seen(root, bordered).filter((element) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
    const behind = backgroundOf(element.parentElement);
    const colour = readColour(borderTopColor, behind);
    const isDrawn = borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 1;
    return !isDrawn || !colour || contrastOf(colour, behind) < 1.5;
  });
  const borderOf = (element: Element) => Number.parseFloat(getComputedStyle(element).borderTopWidth);
  const drawnBy = (field: Element) =>
    field.closest('[data-mfa-part="code-cells"]')?.querySelector('[data-mfa-part="cell"]') ?? field;
  const errors = seen(root, '[aria-invalid="true"]').filter((field) => borderOf(drawnBy(field)) <= 1);
  return [
    ...shapes.map((element) => `has no border: ${describeElement(element)}`),
    ...errors.map((field) => `looks like a field without an error: ${describeElement(field)}`),
  ];
}

const quietModules = 4;

/** QR codes that a scanner would not find or read: not black on white, or without their margin. */
export function findUnreadableQrCodes(root: Element): readonly string[] {
  return [...root.querySelectorAll<SVGSVGElement>('[data-mfa-part="qr-code"]')].flatMap((drawing) => {
    const [ground, modules] = drawing.querySelectorAll('path');
    if (!ground || !modules) return ['the QR code is empty'];
    const { x, y, width, height } = modules.getBBox();
    const { width: side } = drawing.viewBox.baseVal;
    const margins = [x, y, side - x - width, side - y - height];
    const fills = [ground, modules].map((path) => getComputedStyle(path).fill);
    return [
      ...(fills.join(' on ') === 'rgb(255, 255, 255) on rgb(0, 0, 0)'
        ? []
        : [`the QR code is ${fills.join(' on ')}`]),
      ...(margins.every((margin) => margin >= quietModules)
        ? []
        : [`the QR code has margins of ${margins.join()}`]),
    ];
  });
}

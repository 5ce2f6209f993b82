// oxlint-disable-next-line typescript/triple-slash-reference -- what declares a module cannot be imported
/// <reference path="./qrcode-core.d.ts" />
'use client';
// The module matrix alone: the package's own entry brings painters for canvases and files.
import { create } from 'qrcode/lib/core/qrcode.js';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useSensitiveProps } from '../../shell/use-sensitive-props.ts';
import { replaceablePart } from '../../slots/replaceable.tsx';

// Scanners need a margin of four modules to find a code on whatever surrounds it.
const quietZone = 4;

export interface QrCodeProps {
  /** What the code says. It may be a secret: it must reach no attribute, log or address. */
  readonly text: string;
  /** The text alternative. */
  readonly label: string;
}

/** Every dark module as a square of one path: a single element, whatever the size of the code. */
function draw(text: string): { readonly side: number; readonly path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const places = Array.from({ length: modules.size }, (_, at) => at);
  const squares = places.flatMap((y) =>
    places.filter((x) => modules.get(y, x)).map((x) => `M${x + quietZone} ${y + quietZone}h1v1h-1z`),
  );
  return { side: modules.size + 2 * quietZone, path: squares.join('') };
}

/** A QR code, made on the device. Black on white in every theme: many scanners cannot read it otherwise. */
export const QrCode = replaceablePart(
  'QrCode',
  function DefaultQrCode({ text, label }: QrCodeProps): ReactElement {
    const sensitive = useSensitiveProps();
    const { side, path } = useMemo(() => draw(text), [text]);
    return (
      <svg
        {...sensitive}
        data-mfa-part="qr-code"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${side} ${side}`}
        shapeRendering="crispEdges"
      >
        <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
        <path fill="#000" d={path} />
      </svg>
    );
  },
);

// oxlint-disable-next-line typescript/triple-slash-reference -- what declares a module cannot be imported
/// <reference path="./qrcode-core.d.ts" />
'use client';
// Only the matrix: the package's main entry brings renderers for canvases and files.
import { create } from 'qrcode/lib/core/qrcode.js';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useSensitiveProps } from '../../shell/use-sensitive-props.ts';
import { replaceablePart } from '../../slots/replaceable.tsx';

// Scanners need a margin of four modules to find the code.
const quietZone = 4;

export interface QrCodeProps {
  /** The content of the code. It may be a secret: keep it out of attributes, logs and URLs. */
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

/** A QR code, generated on the device. Black on white in every theme: many scanners can't read anything else. */
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

import decode from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { QrCode } from './qr-code.tsx';

const uri = 'otpauth://totp/Acme:ada%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Acme';
const squares = /M(\d+) (\d+)h1v1h-1z/g;

/** The QR code as pixels. */
function photograph(svg: HTMLElement, pixels: number) {
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[3]);
  const drawn = svg.querySelector('path[fill="#000"]')?.getAttribute('d') ?? '';
  const dark = new Set([...drawn.matchAll(squares)].map(([, x, y]) => `${x} ${y}`));
  const width = side * pixels;
  const data = new Uint8ClampedArray(width * width * 4).map((_, at) => {
    const pixel = Math.floor(at / 4);
    const [x, y] = [pixel % width, Math.floor(pixel / width)].map((place) => Math.floor(place / pixels));
    return at % 4 < 3 && dark.has(`${x} ${y}`) ? 0 : 255;
  });
  return { side, dark, image: { width, height: width, data } };
}

describe('the QR code', () => {
  test.each([uri, `${uri}&algorithm=SHA512&digits=8`, uri.padEnd(1024, 'x')])(
    '[SEC-17] is drawn on the device, and a scanner reads its value: %.90s',
    (text) => {
      const { part } = renderInShell(<QrCode text={text} label="QR code" />);
      expect(decode(photograph(part('qr-code'), 4).image)).toBe(text);
    },
  );

  test('(A11Y-20) is black on white, with four white modules around it', () => {
    const { part } = renderInShell(<QrCode text={uri} label="QR code" />);
    const { side, dark } = photograph(part('qr-code'), 1);
    const places = [...dark].flatMap((place) => place.split(' ').map(Number));
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(side - 5);
    expect(part('qr-code').querySelector('path')).toHaveAttribute('fill', '#fff');
    expect(part('qr-code').querySelector('path')).toHaveAttribute('d', `M0 0h${side}v${side}H0z`);
  });

  test('(A11Y-22) has a text alternative', () => {
    const { getByRole } = renderInShell(<QrCode text={uri} label="QR code for your app" />);
    expect(getByRole('img', { name: 'QR code for your app' })).toBeVisible();
  });

  test('(SEC-21) is marked for session replay to leave out', () => {
    const { part } = renderInShell(<QrCode text={uri} label="QR code" />);
    expect(part('qr-code')).toHaveAttribute('data-mfa-sensitive');
    expect(part('qr-code').outerHTML).not.toContain('JBSW');
  });
});

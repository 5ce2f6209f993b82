// The part of `qrcode` that makes the matrix; its types only know the whole.
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode';
}

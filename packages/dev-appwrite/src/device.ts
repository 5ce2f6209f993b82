import type { Device } from './model/session.ts';

const unknown: Device = {
  osCode: '',
  osName: '',
  clientType: '',
  clientCode: '',
  clientName: '',
  clientVersion: '',
  clientEngine: '',
  clientEngineVersion: '',
  deviceName: '',
};

/** Recognises Chrome on Linux, as far as it was recorded. Nothing here distinguishes other devices. */
export function readDevice(userAgent: string | undefined): Device {
  const [, headless, full, version] = /(Headless)?Chrome\/((\d+\.\d+)[\d.]*)/.exec(userAgent ?? '') ?? [];
  if (full === undefined || version === undefined) return unknown;
  const client = headless === undefined ? ['CH', 'Chrome'] : ['HC', 'Headless Chrome'];
  return {
    osCode: 'LIN',
    osName: 'GNU/Linux',
    clientType: 'browser',
    clientCode: client[0] ?? '',
    clientName: client[1] ?? '',
    clientVersion: version,
    clientEngine: 'Blink',
    clientEngineVersion: full,
    deviceName: 'desktop',
  };
}

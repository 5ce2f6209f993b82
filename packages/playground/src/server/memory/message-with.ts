import type { MemoryBackend } from '@mfa-flow/adapter-memory';

const tokenIn = (address: string) => new URL(address).searchParams.get('token');

/** The number of the message whose link led to an address; below zero if none did. */
export const messageWith = ({ outbox }: MemoryBackend, address: string): number =>
  outbox.messages.findIndex(({ link }) => link !== undefined && tokenIn(link) === tokenIn(address));

import type { Message } from '@mfa-flow/conformance';
import type { Chance } from '@mfa-flow/dev-appwrite';
import type { Project } from './sdks.fixture.ts';

/**
 * An Appwrite server as tests use it, the stand-in or a true one: everything here is something that every project gives to
 * its owner. What only a stand-in can do is optional.
 */
export interface AppwriteServer {
  readonly project: Project;
  /** A server key with `users.read` and `users.write`. */
  readonly key: string;
  /** What arrived at an email address, oldest first. Absent: its mails cannot be read. */
  readonly mailsTo?: (email: string) => Promise<readonly Message[]>;
  /** What arrived at a phone number, oldest first. */
  readonly textsTo?: (phone: string) => Promise<readonly Message[]>;
  readonly clock?: { readonly now: () => number; readonly advance: (ms: number) => void };
  /** Has something happen once that true servers do by chance. */
  readonly happensNext?: (chance: Chance) => void;
  /** Signs in at the stand-in's provider, and gives the address that the browser comes back to. */
  readonly visitProvider?: (url: string, userId: string | undefined) => Promise<string | undefined>;
}

/** What a person reads out of a message. */
export function readMessage(text: string): Message {
  const link = /https?:\/\/\S*[?&]secret=[^\s"'<>)]*/.exec(text.replaceAll('&amp;', '&'))?.[0];
  if (link !== undefined) return { link };
  const code = /\b\d{6}\b/.exec(text)?.[0];
  return code === undefined ? {} : { code };
}

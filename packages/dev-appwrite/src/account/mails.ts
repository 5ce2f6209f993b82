import type { User } from '../model/user.ts';
import type { Call } from '../protocol/call.ts';
import { refuse } from '../protocol/refusal.ts';

/** The messages have the subjects, codes and links of a real server; the other text is the stand-in's own. */
export interface Mails {
  readonly signInCode: (to: string, code: string, phrase: string) => void;
  readonly signInLink: (to: string, link: string) => void;
  readonly challenge: (to: string, code: string) => void;
  readonly verification: (user: User, to: string, link: string) => void;
  readonly recovery: (user: User, to: string, link: string) => void;
  /** Only the six digits. */
  readonly text: (to: string, code: string) => void;
}

/** Refuses if no mail is configured; the message differs by route. */
export function requireSmtp({ project }: Call, message = 'SMTP disabled'): void {
  if (!project.smtp) refuse('general_smtp_disabled', { message });
}

export function requireSms({ project }: Call): void {
  if (!project.sms) refuse('general_phone_disabled');
}

export function mailsOf({ project, now }: Call): Mails {
  const { name, mailroom, behaviour } = project;
  const mail = (to: string, subject: string, text: string) =>
    mailroom.deliver({ to, channel: 'email', subject, text, atMs: now });
  // Newer subjects end in "for <project>", older ones do not.
  const titled = (subject: string) => (subject.endsWith(' ') ? `${subject}${name}` : subject);
  return {
    signInCode: (to, code, phrase) =>
      mail(to, `OTP for ${name} Login`, `${code} is your code to sign in to ${name}. ${phrase}`.trim()),
    signInLink: (to, link) => mail(to, `${name} Login`, `Sign in to ${name}: ${link}`),
    challenge: (to, code) => mail(to, `Verification Code for ${name}`, `${code} is your code for ${name}.`),
    verification: (user, to, link) =>
      mail(to, titled(behaviour.subjects.verification), `Hello ${user.name}, verify this address: ${link}`),
    recovery: (user, to, link) =>
      mail(to, titled(behaviour.subjects.recovery), `Hello ${user.name}, choose a new password: ${link}`),
    text: (to, code) => mailroom.deliver({ to, channel: 'sms', text: code, atMs: now }),
  };
}

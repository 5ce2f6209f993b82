import type { Challenge } from '../model/challenge.ts';
import type { UserCall } from '../protocol/call.ts';
import { refuse, refuseAsServerError } from '../protocol/refusal.ts';
import type { RefusalType } from '../protocol/refusal-texts.ts';
import { mailsOf, requireSms, requireSmtp } from './mails.ts';

/** Sends the code of an email or phone challenge to the person's own address, if it is there and verified. */
export function sendChallenge(call: UserCall, { factor, code }: Challenge): void {
  const { user, project } = call;
  const unready = (type: RefusalType) =>
    project.behaviour.hidesUnreadyAddress ? refuseAsServerError(type) : refuse(type);

  if (factor === 'email') {
    requireSmtp(call);
    if (user.email === undefined) return unready('user_email_not_found');
    if (!user.emailVerified) unready('user_email_not_verified');
    mailsOf(call).challenge(user.email, code);
  }
  if (factor === 'phone') {
    requireSms(call);
    if (user.phone === undefined) return refuse('user_phone_not_found');
    if (!user.phoneVerified) unready('user_phone_not_verified');
    mailsOf(call).text(user.phone, code);
  }
}

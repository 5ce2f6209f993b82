import { mfaFlow } from './server/index.ts';
import { betterAuth } from 'better-auth';
import type { BetterAuthOptions } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';

export const createAuth = (
  database: BetterAuthOptions['database'],
  sendMail: (to: string, text: string) => void,
) =>
  betterAuth({
    appName: 'Example',
    baseURL: 'https://app.example',
    secret: 'thirty-two characters or more, of your own',
    database,
    emailAndPassword: { enabled: true },
    plugins: [
      twoFactor({
        otpOptions: { sendOTP: ({ user, otp }) => sendMail(user.email, `Your code is ${otp}.`) },
      }),
      mfaFlow(),
    ],
  });

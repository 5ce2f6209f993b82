/** Where better-auth's captcha plugin looks for the token. A header has one line. */
export const attested = (token: string | undefined): Readonly<Record<string, string>> =>
  token === undefined ? {} : { 'x-captcha-response': token.replaceAll(/[^\x21-\x7e]/g, '') };

import type { ContentfulStatusCode } from 'hono/utils/http-status';

const blocked =
  'The current user has been blocked. You can unblock the user by making a request to the User API\'s "Update User ' +
  'Status" endpoint or in the Appwrite Console\'s Auth section.';

/** Status and message of every imitated error, verbatim: clients branch on them. */
export const refusalTexts = {
  document_already_exists: [
    409,
    'Document with the requested ID already exists. Try again with a different ID or use ID.unique() to generate a unique ID.',
  ],
  document_invalid_structure: [400, 'Invalid document structure: Attribute "factors" must be an array'],
  general_argument_invalid: [400, ''],
  general_not_implemented: [501, 'The stand-in does not do this.'],
  general_phone_disabled: [503, 'Phone provider not configured'],
  general_rate_limit_exceeded: [
    429,
    'Rate limit for the current endpoint has been exceeded. Please try again after some time.',
  ],
  general_route_not_found: [404, ''],
  general_smtp_disabled: [503, 'SMTP disabled'],
  general_unauthorized_scope: [401, ''],
  general_unknown: [500, 'Server Error'],
  general_unknown_origin: [403, ''],
  project_not_found: [
    404,
    'Project with the requested ID could not be found. Please check the value of the X-Appwrite-Project header to ensure the correct project ID is being used.',
  ],
  user_already_exists: [409, 'A user with the same id, email, or phone already exists in this project.'],
  user_auth_method_unsupported: [501, ''],
  user_authenticator_already_verified: [409, 'This authenticator is already verified on the current user.'],
  user_authenticator_not_found: [404, 'Authenticator could not be found on the current user.'],
  user_blocked: [401, blocked],
  user_challenge_required: [
    401,
    'A recently successful challenge is required to complete this action. A challenge is considered recent for 5 minutes.',
  ],
  user_email_already_verified: [409, 'User email is already verified'],
  user_email_not_found: [400, 'User email could not be found.'],
  user_email_not_verified: [400, 'User email is not verified'],
  user_invalid_credentials: [401, 'Invalid credentials. Please check the email and password.'],
  user_invalid_token: [401, 'Invalid token passed in the request.'],
  user_jwt_invalid: [401, 'Failed to verify JWT. Invalid token'],
  user_more_factors_required: [401, 'More factors are required to complete the sign in process.'],
  user_not_found: [404, 'User with the requested ID could not be found.'],
  user_password_reset_required: [412, 'The current user must reset their password.'],
  user_phone_already_verified: [409, 'User phone is already verified'],
  user_phone_not_found: [400, 'The current user does not have a phone number associated with their account.'],
  user_phone_not_verified: [400, 'User phone is not verified'],
  user_recovery_codes_already_exists: [
    409,
    'The current user already generated recovery codes and they can only be read once for security reasons.',
  ],
  user_recovery_codes_not_found: [404, 'Recovery codes could not be found on the current user.'],
  user_session_already_exists: [401, 'Creation of a session is prohibited when a session is active.'],
  user_session_not_found: [404, 'The current user session could not be found.'],
  user_target_already_exists: [409, 'A target with the same ID already exists.'],
} as const satisfies Record<string, readonly [status: ContentfulStatusCode, message: string]>;

export type RefusalType = keyof typeof refusalTexts;

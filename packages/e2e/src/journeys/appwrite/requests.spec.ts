import { test } from '../../journey.ts';
import { countsRequests } from '../../request-budget.ts';

test.describe('Request budget', () => {
  countsRequests('Appwrite', [
    'password only',
    'password, authenticator app',
    'password, one wrong code, authenticator app',
    'password, email',
    'password, email sent twice',
    'password, recovery code',
  ]);
});

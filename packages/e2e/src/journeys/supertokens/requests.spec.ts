import { test } from '../../journey.ts';
import { countsRequests } from '../../thrift.ts';

test.describe('Thrift', () => {
  countsRequests('SuperTokens', [
    'password only',
    'password, authenticator app',
    'password, one wrong code, authenticator app',
    'password, email',
    'password, email sent twice',
  ]);
});
